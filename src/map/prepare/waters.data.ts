import type { Box } from '../geometry/box.ts';
import type { Position } from './course.ts';

/** The theatre whose rivers come from GSHHG: west, east, south, north. */
export const GSHHG_REGION = '20/46/43/54';

/** Degrees: a world river that keeps this near to a named course is that same river, and is left out. */
export const SAME_RIVER = 0.25;

/** How much dearer a kilometre of the coarse world rivers is than one of GSHHG, when a course is sought. */
export const WORLD_WEIGHT = 3;

/** Reservoirs of the source that are no longer there: a point within each. Kakhovka was drained in June 2023. */
export const DRAINED: readonly Position[] = [[34.5, 47.52]];

/**
 * Reservoirs whose shores come from GSHHG, which are rough in the world's data: Kremenchuk, Kyiv, Tsimlyansk (boxes of
 * degrees). GSHHG draws all reservoirs of the Dnipro as one: the box of Kremenchuk ends at its dam.
 */
export const FINE_LAKES: readonly Box[] = [
  { x0: 31.3, y0: 49.06, x1: 33.5, y1: 49.9 },
  { x0: 30.2, y0: 50.55, x1: 30.65, y1: 51.3 },
  { x0: 41.9, y0: 47.4, x1: 44.2, y1: 49.6 },
];

/** World rivers longer than this (degrees) are drawn broader. */
export const LONG_RIVER = 12;

/** Bends shorter than this are dropped: of named courses, of other rivers and of fine lakes (degrees), of other lakes (metres). */
export const DETAIL = { named: 0.002, others: 0.012, fineLakes: 0.002, lakes: 1500 } as const;
