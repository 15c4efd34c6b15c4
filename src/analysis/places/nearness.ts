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

/** Points for a meaning of the `i`-th reading that lies near what its neighbours mean. */
export function nearness(match: Match, i: number, readings: readonly Reading[]): number {
  let best = 0;
  for (let j = Math.max(0, i - NEIGHBOURS); j <= Math.min(readings.length - 1, i + NEIGHBOURS); j++) {
    const other = readings[j]?.ranked[0]?.match;
    if (j === i || !other || other.kind === 'country' || other.kind === 'continent') continue;
    if (other.id === match.id) continue;
    const away = isInside(match, other) ? 0 : kilometres(match, other);
    const reach = isTown(other) ? NEAR_KM : NEAR_KM * 2;
    if (away !== null)
      best = Math.max(best, reach / (reach + away) / Math.sqrt(Math.max(1, Math.abs(j - i) / 2)));
  }
  return best * POINTS.near;
}
