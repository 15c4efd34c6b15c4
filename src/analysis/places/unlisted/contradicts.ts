import type { Match } from '../../../gazetteer/model.ts';
import { destination, kilometres } from '../geo.ts';
import { isPlainTown } from '../is-town.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import type { Reading } from '../model.ts';
import type { Landmark, Relation } from './model.ts';
import { type Length, relationTo } from './relation.ts';

/** Tokens between a name and the words that say how far it lies from another. */
const GAP = 2;
/** Kilometres, and times the distance in the text, by which a meaning may miss it. */
const SLACK = { km: 40, times: 1 } as const;

/** How far a meaning lies from where the words put it; null where they put it nowhere. */
function missOf(match: Match, { place }: Landmark, { km, bearing }: Relation): number | null {
  const { lat, lon } = place;
  if (km === null || lat === null || lon === null) return null;
  if (bearing !== null) return kilometres(match, destination({ lat, lon }, bearing, km));
  const away = kilometres(match, place);
  return away === null ? null : Math.max(0, away - km);
}

/**
 * *Zelenyi Haï, à 14 km au nord-est de Houliaïpole*: the meanings of a town that the distance leaves open.
 * `behind` is what is named next.
 */
export function byDistance(
  { spot, ranked }: Reading,
  behind: Landmark | undefined,
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
): Reading['ranked'] {
  const top = ranked[0];
  const isHere = behind?.passage === spot.passage && behind.sentence === spot.sentence;
  if (!isHere || !top || !isPlainTown(top.match.source) || top.match.population > behind.place.population)
    return ranked;
  const relation = relationTo(behind, lengths, lexicon);
  const gap = (relation?.opens ?? Number.POSITIVE_INFINITY) - spot.next;
  if (!relation || relation.km === null || gap < 0 || gap > GAP) return ranked;
  const most = SLACK.km + relation.km * SLACK.times;
  return ranked.filter(({ match }) => (missOf(match, behind, relation) ?? 0) <= most);
}
