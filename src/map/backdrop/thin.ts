import type { Arc, Topology } from 'topojson-specification';
import { simplify } from '../geometry/simplify.ts';
import type { GeoBox, Point } from '../model.ts';
import type { Backdrop } from './model.ts';

/** A box of this width (degrees) keeps bends of this size; a wider one loses them by the square. */
const USUAL = { width: 14, tolerance: 0.0022 } as const;
/** Towns that a movable map gets at most, the weightiest. */
const MOST_TOWNS = 500;

function absolute(arc: Arc): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    [x, y] = [x + dx, y + dy];
    return [x, y];
  });
}

function relative(points: readonly Point[]): Arc {
  return points.map(([x, y], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)]);
}

/** Drops the bends below the tolerance (degrees) from every arc; their ends, where borders meet, stay. */
export function thinArcs<T extends Topology>(topology: T, tolerance: number): T {
  const unit = Math.max(...(topology.transform?.scale ?? [1]));
  const arcs = topology.arcs.map((arc) => relative(simplify(absolute(arc), tolerance / unit)));
  return { ...topology, arcs };
}

/** Degrees: a wider box shows the world, for which its rough outline is enough. */
const WORLDWIDE = 90;

/** The names alone: the land under them is the world's outline. */
function bare({ land, waters, ...names }: Backdrop): Backdrop {
  const none = { type: 'MultiLineString' as const, arcs: [] };
  const empty = { type: 'GeometryCollection' as const, geometries: [] };
  const objects = { regions: empty, coast: none, borders: none, divisions: empty };
  return {
    ...names,
    land: { ...land, objects, arcs: [] },
    waters: { ...waters, objects: { rivers: empty, lakes: empty }, arcs: [] },
  };
}

/** A backdrop small enough to send: as fine as its box is small. */
export function thin(backdrop: Backdrop, { west, east }: GeoBox): Backdrop {
  if (east - west > WORLDWIDE) return { ...bare(backdrop), towns: backdrop.towns.slice(0, MOST_TOWNS) };
  const tolerance = USUAL.tolerance * ((east - west) / USUAL.width) ** 2;
  return {
    ...backdrop,
    land: thinArcs(backdrop.land, tolerance),
    waters: thinArcs(backdrop.waters, tolerance),
    towns: backdrop.towns.slice(0, MOST_TOWNS),
  };
}
