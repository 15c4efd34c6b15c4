import type { Match } from '../../gazetteer/model.ts';
import { kilometres, kilometresAtLeast } from './geo.ts';
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

/** What divides the points of a neighbour so many names away in the text. */
const APART = Array.from({ length: NEIGHBOURS + 1 }, (_, step) => Math.sqrt(Math.max(1, step / 2)));

/** What each reading means first, where its position says where its neighbours are. */
export const positionsOf = (readings: readonly Reading[]): (Match | undefined)[] =>
  readings.map(({ ranked }) => {
    const place = ranked[0]?.match;
    return place?.kind === 'country' || place?.kind === 'continent' ? undefined : place;
  });

/** The share of the points that a neighbour gives; 0 where it cannot be more than `best`. */
function shareOf(match: Match, place: Match, apart: number, best: number): number {
  if (place.id === match.id) return 0;
  if (isInside(match, place)) return 1 / apart;
  const reach = isTown(place) ? NEAR_KM : NEAR_KM * 2;
  // What latitude alone rules out need not be worked out.
  if (reach / (reach + kilometresAtLeast(match, place)) / apart <= best) return 0;
  const away = kilometres(match, place);
  return away === null ? 0 : reach / (reach + away) / apart;
}

/** Points for a meaning of the `i`-th name that lies near what its neighbours mean. */
export function nearness(match: Match, i: number, positions: readonly (Match | undefined)[]): number {
  let best = 0;
  for (let step = 1; step <= NEIGHBOURS; step++) {
    const apart = APART[step] ?? 1;
    // Those farther on in the text count less, however near they lie.
    if (1 / apart <= best) break;
    const before = i >= step ? positions[i - step] : undefined;
    if (before) best = Math.max(best, shareOf(match, before, apart, best));
    const behind = positions[i + step];
    if (behind) best = Math.max(best, shareOf(match, behind, apart, best));
  }
  return best * POINTS.near;
}
