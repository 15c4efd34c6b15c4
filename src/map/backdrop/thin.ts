import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { simplify } from '../geometry/simplify.ts';
import type { GeoBox } from '../model.ts';
import { absolute, arcBoxes, meet, relative } from './arcs.ts';
import type { Backdrop } from './model.ts';
import { withoutSpecks } from './specks.ts';

/** A box of this width (degrees) keeps bends of this size; a wider one loses them by the square. */
const USUAL = { width: 14, tolerance: 0.0022 } as const;
/** Towns that a movable map gets at most, the weightiest. */
const MOST_TOWNS = 300;

/** Bends of what lies outside a box, degrees: regions are sent whole, their far ends roughly. */
const FAR_TOLERANCE = 0.7;

/**
 * Drops the bends below the tolerance (degrees) from every arc of the box, and most of those outside it;
 * their ends, where borders meet, stay.
 */
export function thinArcs<T extends Topology>(topology: T, tolerance: number, box: GeoBox): T {
  const unit = Math.max(...(topology.transform?.scale ?? [1]));
  const boxes = arcBoxes(topology);
  const arcs = topology.arcs.map((arc, i) => {
    const own = boxes[i];
    const far = own !== undefined && !meet(own, box);
    return relative(simplify(absolute(arc), Math.max(tolerance, far ? FAR_TOLERANCE : 0) / unit));
  });
  return { ...topology, arcs };
}

/** What a backdrop may weigh on its way to the reader, bytes under gzip. */
export const MOST_BYTES = 39_500;
/** By how much the tolerance grows at least while a backdrop is too heavy; by its excess where that is more. */
const COARSER = 1.3;
const weigh = (backdrop: Backdrop): number => gzipSync(JSON.stringify(backdrop)).length;

function thinBy(backdrop: Backdrop, tolerance: number, box: GeoBox): Backdrop {
  return {
    ...backdrop,
    land: withoutSpecks(thinArcs(backdrop.land, tolerance, box)),
    waters: thinArcs(backdrop.waters, tolerance, box),
  };
}

export interface Thinned {
  readonly backdrop: Backdrop;
  /** Whether it weighs no more than it may; else something must go. */
  readonly fits: boolean;
}

/** A backdrop as fine as its box is small, and coarser until it weighs no more than it may or loses bends of `most` degrees. */
export function thin(whole: Backdrop, box: GeoBox, most: number): Thinned {
  const width = box.east - box.west;
  const backdrop = { ...whole, towns: whole.towns.slice(0, MOST_TOWNS) };
  let tolerance = USUAL.tolerance * Math.max(1, (width / USUAL.width) ** 2);
  for (;;) {
    const thinned = thinBy(backdrop, tolerance, box);
    const excess = weigh(thinned) / MOST_BYTES;
    if (excess <= 1 || tolerance >= most) return { backdrop: thinned, fits: excess <= 1 };
    tolerance = Math.min(most, tolerance * Math.max(COARSER, excess));
  }
}
