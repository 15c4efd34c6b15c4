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

/** What a neighbour in the text means, and how much its nearness counts. */
interface Neighbour {
  readonly place: Match;
  /** Kilometres at which it counts half. */
  readonly reach: number;
  /** Divides the points: more for a name farther away in the text. */
  readonly apart: number;
}

/** The neighbours of the `i`-th reading whose positions say where it is, the nearest in the text first. */
export function neighboursOf(i: number, readings: readonly Reading[]): Neighbour[] {
  const found: Neighbour[] = [];
  for (let step = 1; step <= NEIGHBOURS; step++) {
    const apart = Math.sqrt(Math.max(1, step / 2));
    for (const at of [i - step, i + step]) {
      const place = readings[at]?.ranked[0]?.match;
      if (!place || place.kind === 'country' || place.kind === 'continent') continue;
      found.push({ place, reach: isTown(place) ? NEAR_KM : NEAR_KM * 2, apart });
    }
  }
  return found;
}

/** Points for a meaning that lies near what its neighbours mean. */
export function nearness(match: Match, neighbours: readonly Neighbour[]): number {
  let best = 0;
  for (const { place, reach, apart } of neighbours) {
    // Those farther on in the text count less, however near they lie.
    if (1 / apart <= best) break;
    if (place.id === match.id) continue;
    const inside = isInside(match, place);
    // What latitude alone rules out need not be worked out.
    if (!inside && reach / (reach + kilometresAtLeast(match, place)) / apart <= best) continue;
    const away = inside ? 0 : kilometres(match, place);
    if (away !== null) best = Math.max(best, reach / (reach + away) / apart);
  }
  return best * POINTS.near;
}
