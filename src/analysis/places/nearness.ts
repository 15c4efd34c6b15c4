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

/** Points for a meaning of the `i`-th name that lies near what its neighbours mean, the nearest in the text first. */
export function nearness(match: Match, i: number, positions: readonly (Match | undefined)[]): number {
  let best = 0;
  for (let turn = 2; turn < 2 * NEIGHBOURS + 2; turn++) {
    const step = turn >> 1;
    const apart = APART[step] ?? 1;
    // Those farther on in the text count less, however near they lie.
    if (1 / apart <= best) break;
    const at = turn % 2 === 0 ? i - step : i + step;
    const place = at < 0 ? undefined : positions[at];
    if (!place || place.id === match.id) continue;
    const reach = isTown(place) ? NEAR_KM : NEAR_KM * 2;
    const inside = isInside(match, place);
    // What is too far away at the least need not be worked out.
    if (!inside && reach / (reach + kilometresAtLeast(match, place)) / apart <= best) continue;
    const away = inside ? 0 : kilometres(match, place);
    if (away !== null) best = Math.max(best, reach / (reach + away) / apart);
  }
  return best * POINTS.near;
}
