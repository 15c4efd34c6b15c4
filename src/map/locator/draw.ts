import { brotliCompressSync, constants } from 'node:zlib';
import { escapeMarkup } from '../../escape-markup.ts';
import type { Atlas } from '../backdrop/subset.ts';
import type { Box } from '../geometry/box.ts';
import { type Mercator, project, viewBox } from '../geometry/mercator.ts';
import { inPixels, UNSEEN, withoutBends } from '../geometry/sheet.ts';
import { riversWithin } from '../labels/courses.ts';
import { expansesOf } from '../labels/expanses.ts';
import { layOut } from '../labels/layout.ts';
import type { Layout } from '../labels/task.ts';
import type { MapPlace } from '../model.ts';
import { theatreOf } from '../theatre.ts';
import { FRAME, VARIANTS, type VariantName } from './frame.ts';
import { drawCrowd, drawLabel, drawPlace, drawRiver, drawTown } from './labels.ts';
import { drawLayers, type Sheet, shapesOf } from './layers.ts';
import { drawGraticule, drawNeatline, innerBox } from './neatline.ts';
import { type DistanceRings, placeRings } from './rings.ts';
import { drawScale, type PlacedScale, placeScale } from './scale.ts';
import { element } from './svg.ts';
import { viewOf } from './view.ts';

export interface LocatorSpec {
  /** Unique within the page. */
  readonly id: string;
  readonly places: readonly MapPlace[];
  readonly variant: VariantName;
  /** What the picture shows, in words. */
  readonly title: string;
  /** The place that the page is about, by id. */
  readonly active?: string;
  readonly rings?: DistanceRings;
  /** What the base map may weigh, bytes under brotli, in place of the variant's. */
  readonly most?: number;
}

/** A map ready to be written, and what a test may ask of it. */
export interface Locator {
  readonly mercator: Mercator;
  readonly bounds: Box;
  readonly layout: Layout;
  readonly scale: PlacedScale;
  /** ISO 3166-1 codes of the countries on a lighter ground. */
  readonly theatre: readonly string[];
  readonly svg: string;
}

function uncovered(inner: Box, { left, right, top, bottom }: (typeof VARIANTS)[VariantName]['covered']): Box {
  return {
    x0: Math.max(inner.x0, left),
    y0: Math.max(inner.y0, top),
    x1: inner.x1 - right,
    y1: inner.y1 - bottom,
  };
}

/** By how much the tolerance grows while the base map is too heavy for a page, and where that ends, px. */
const COARSER = { factor: 1.4, most: 4 } as const;

/** A tenth more than brotli at its best makes of paths, in a thirtieth of the time. */
const QUICK = { options: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, excess: 1.1 } as const;

/** What a page sends of it, bytes. */
function weigh(layers: string): number {
  return brotliCompressSync(layers, QUICK.options).length / QUICK.excess;
}

function isLight(layers: string, most: number): boolean {
  return layers.length <= most || weigh(layers) <= most;
}

/** The base map on its sheet, as fine as its share of the page allows: a wide view has many coasts. */
function drawBase(whole: Sheet, most: number): { sheet: Sheet; layers: string } {
  for (let tolerance: number = UNSEEN; ; tolerance *= COARSER.factor) {
    const [land, waters] = [withoutBends(whole.land, tolerance), withoutBends(whole.waters, tolerance)];
    const sheet = { ...whole, land, waters };
    const layers = drawLayers(sheet);
    if (isLight(layers, most) || tolerance >= COARSER.most) return { sheet, layers };
  }
}

function drawNames(
  { places, crowds, expanses, seas, rivers, towns }: Layout,
  active: string | undefined,
): string {
  return [
    ...seas.map(drawLabel),
    ...rivers.map(drawRiver),
    ...towns.map(drawTown),
    ...expanses.map(({ label }) => drawLabel(label)),
    ...crowds.map(drawCrowd),
    ...places.map((place) => drawPlace(place, active)),
  ].join('');
}

/** The static map as inline SVG: classes and presentation attributes only, colours from `map.css`. */
export function drawLocator(spec: LocatorSpec, atlas: Atlas): Locator {
  const variant = VARIANTS[spec.variant];
  const { width, height } = variant;
  const mercator = viewOf(spec.places, atlas, variant, spec.active);
  const backdrop = atlas.cut(viewBox(mercator, width, height), 'bare');
  const inner = innerBox(width, height);
  const bounds = uncovered(inner, variant.covered);
  const theatre = theatreOf(spec.places, (point) => atlas.countryAt(point));
  const land = inPixels(backdrop.land, mercator);
  const whole: Sheet = {
    land,
    waters: inPixels(backdrop.waters, mercator),
    bounds: inner,
    sea: inner,
    id: spec.id,
    shapes: shapesOf(land, theatre, spec.places),
  };
  const { sheet, layers } = drawBase(whole, spec.most ?? variant.most);
  const scale = placeScale(mercator, bounds);
  const labelled = { ...bounds, x0: bounds.x0 + 2, y1: bounds.y1 - FRAME - 6 };
  const rings = spec.rings === undefined ? [] : placeRings(spec.rings, mercator, inner);
  const layout = layOut({
    places: spec.places,
    expanses: expansesOf(spec.places, sheet.land, backdrop.countries, labelled),
    towns: backdrop.towns,
    seas: backdrop.seas,
    rivers: riversWithin(sheet.waters, labelled),
    project: (position) => project(mercator, position),
    bounds: labelled,
    taken: [scale.box, ...rings.map(({ box }) => box)],
    placeSize: variant.placeSize,
    nameScale: variant.nameScale,
    sigils: variant.sigils,
    pxPerTown: variant.pxPerTown,
    active: spec.active,
  });
  const neatline = { mercator, width, height, inner };
  const content = [
    element('title', {}, escapeMarkup(spec.title)),
    layers,
    drawGraticule(neatline),
    ...rings.map(({ svg }) => svg),
    drawNames(layout, spec.active),
    drawScale(scale),
    drawNeatline(neatline),
  ].join('');
  const frame = { class: 'map', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' };
  return {
    mercator,
    bounds: labelled,
    layout,
    scale,
    theatre,
    svg: element('svg', frame, content),
  };
}
