import type { Position } from './course.ts';

/** The theatre whose rivers come from GSHHG: west, east, south, north. */
export const GSHHG_REGION = '20/46/43/54';

/** Degrees: a world river that keeps this near to a named course is that same river, and is left out. */
export const SAME_RIVER = 0.25;

/** How much dearer a kilometre of the coarse world rivers is than one of GSHHG, when a course is sought. */
export const WORLD_WEIGHT = 3;

/** Reservoirs of the source that are no longer there: a point within each. Kakhovka was drained in June 2023. */
export const DRAINED: readonly Position[] = [[34.5, 47.52]];

/** World rivers longer than this (degrees) are drawn broader. */
export const LONG_RIVER = 12;

/** Bends shorter than this are dropped: of named courses and of other rivers (degrees), of lakes (metres). */
export const DETAIL = { named: 0.002, others: 0.012, lakes: 1500 } as const;
