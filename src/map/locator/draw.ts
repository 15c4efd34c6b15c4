import { brotliCompressSync } from 'node:zlib';
import type { Backdrop } from '../backdrop/model.ts';
import type { Atlas } from '../backdrop/subset.ts';
import type { Box } from '../geometry/box.ts';
import { type Mercator, project, viewBox } from '../geometry/mercator.ts';
import { onSheet, UNSEEN } from '../geometry/sheet.ts';
import { riversWithin } from '../labels/courses.ts';
import { expansesOf } from '../labels/expanses.ts';
import { layOut } from '../labels/layout.ts';
import type { Layout } from '../labels/task.ts';
import type { MapPlace } from '../model.ts';
import { theatreOf } from '../theatre.ts';
import { FRAME, VARIANTS, type VariantName } from './frame.ts';
import { drawCrowd, drawLabel, drawPlace, drawRiver, drawTown } from './labels.ts';
import { drawLayers, type Sheet } from './layers.ts';
import { drawGraticule, drawNeatline, innerBox } from './neatline.ts';
import { type DistanceRings, placeRings } from './rings.ts';
import { drawScale, type PlacedScale, placeScale } from './scale.ts';
import { element, escapeText } from './svg.ts';
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

function sheetOf(spec: LocatorSpec, { land, waters }: Backdrop, view: View, tolerance: number): Sheet {
  return {
    land: onSheet(land, view.mercator, tolerance),
    waters: onSheet(waters, view.mercator, tolerance),
    bounds: view.inner,
    id: spec.id,
    theatre: theatreOf(spec.places, land),
  };
}

interface View {
  readonly mercator: Mercator;
  readonly inner: Box;
}

/** The base map on its sheet, as fine as its share of the page allows: a wide view has many coasts. */
function drawBase(spec: LocatorSpec, backdrop: Backdrop, view: View): { sheet: Sheet; layers: string } {
  const { most } = VARIANTS[spec.variant];
  let tolerance = UNSEEN;
  let sheet = sheetOf(spec, backdrop, view, tolerance);
  let layers = drawLayers(sheet, spec.places);
  while (brotliCompressSync(layers).length > most && tolerance < COARSER.most) {
    tolerance *= COARSER.factor;
    sheet = sheetOf(spec, backdrop, view, tolerance);
    layers = drawLayers(sheet, spec.places);
  }
  return { sheet, layers };
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
  const mercator = viewOf(spec.places, atlas, variant);
  const backdrop = atlas.cut(viewBox(mercator, width, height));
  const inner = innerBox(width, height);
  const bounds = uncovered(inner, variant.covered);
  const { sheet, layers } = drawBase(spec, backdrop, { mercator, inner });
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
    element('title', {}, escapeText(spec.title)),
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
    theatre: sheet.theatre,
    svg: element('svg', frame, content),
  };
}
