import type { Match } from '../../gazetteer/model.ts';
import { kilometres } from './geo.ts';
import { isTown } from './is-town.ts';
import type { Reading } from './model.ts';
import { POINTS } from './resolve.data.ts';

/** Neighbours in the text, on each side, whose positions are compared. */
const NEIGHBOURS = 6;
/** Kilometres at which nearness counts half. */
const NEAR_KM = 80;

/** A town in the region that its neighbour names is as near as can be. */
const isInside = (match: Match, { kind, region }: Match): boolean =>
  kind === 'region' && region !== null && region === match.region;

/** Kilometres from one degree of latitude to the next, at the least: no place is nearer than that. */
const DEGREE_KM = 110;

/** Kilometres between two places, at the least; infinite where a position is unknown. */
function atLeast(match: Match, other: Match): number {
  if (match.lat === null || other.lat === null) return Number.POSITIVE_INFINITY;
  return Math.abs(match.lat - other.lat) * DEGREE_KM;
}

/** Points for a meaning of the `i`-th reading that lies near what its neighbours mean. */
export function nearness(match: Match, i: number, readings: readonly Reading[]): number {
  let best = 0;
  for (let j = Math.max(0, i - NEIGHBOURS); j <= Math.min(readings.length - 1, i + NEIGHBOURS); j++) {
    const other = readings[j]?.ranked[0]?.match;
    if (j === i || !other || other.kind === 'country' || other.kind === 'continent') continue;
    if (other.id === match.id) continue;
    const reach = isTown(other) ? NEAR_KM : NEAR_KM * 2;
    const apart = Math.sqrt(Math.max(1, Math.abs(j - i) / 2));
    const share = (away: number): number => reach / (reach + away) / apart;
    const inside = isInside(match, other);
    // What latitude alone rules out need not be worked out.
    if (!inside && share(atLeast(match, other)) <= best) continue;
    const away = inside ? 0 : kilometres(match, other);
    if (away !== null) best = Math.max(best, share(away));
  }
  return best * POINTS.near;
}
