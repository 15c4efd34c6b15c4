import { escapeMarkup } from '../../escape-markup.ts';
import type { Atlas } from '../backdrop/subset.ts';
import { type Box, boxAround } from '../geometry/box.ts';
import { type Mercator, project, viewBox } from '../geometry/mercator.ts';
import { inPixels } from '../geometry/sheet.ts';
import { riversWithin } from '../labels/courses.ts';
import { expansesOf } from '../labels/expanses.ts';
import { layOut } from '../labels/layout.ts';
import type { Layout } from '../labels/task.ts';
import type { MapPlace } from '../model.ts';
import { theatreOf } from '../theatre.ts';
import { innerBox, latitudeBoxes } from './degrees.ts';
import { FRAME, VARIANTS, type VariantName } from './frame.ts';
import { drawCrowd, drawLabel, drawPlace, drawRiver, drawTown } from './labels.ts';
import { type Sheet, shapesOf } from './layers.ts';
import { drawLightLayers } from './light.ts';
import { drawGraticule, drawNeatline } from './neatline.ts';
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

/** Room of a place's ring, px. */
const RING = 10;

const marksOf = ({ places, crowds }: Layout): Box[] =>
  [...places, ...crowds].map(({ at: [x, y] }) => boxAround(x, y, RING));

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
  const { sheet, layers } = drawLightLayers(whole, spec.most ?? variant.most);
  const scale = placeScale(mercator, bounds);
  const labelled = { ...bounds, x0: bounds.x0 + 2, y1: bounds.y1 - FRAME - 6 };
  const rings = spec.rings === undefined ? [] : placeRings(spec.rings, mercator, inner);
  const neatline = { mercator, width, height, inner };
  const layout = layOut({
    places: spec.places,
    expanses: expansesOf(spec.places, sheet.land, backdrop.countries, labelled),
    towns: backdrop.towns,
    seas: backdrop.seas,
    rivers: riversWithin(sheet.waters, labelled),
    project: (position) => project(mercator, position),
    bounds: labelled,
    taken: [scale.box, ...rings.map(({ box }) => box), ...latitudeBoxes(neatline)],
    placeSize: variant.placeSize,
    nameScale: variant.nameScale,
    sigils: variant.sigils,
    pxPerTown: variant.pxPerTown,
    around: spec.rings?.around,
    active: spec.active,
  });
  const content = [
    element('title', {}, escapeMarkup(spec.title)),
    layers,
    drawGraticule(neatline),
    ...rings.map(({ svg }) => svg),
    drawNames(layout, spec.active),
    drawScale(scale),
    drawNeatline(neatline, marksOf(layout)),
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
