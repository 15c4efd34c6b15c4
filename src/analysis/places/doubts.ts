import type { Match } from '../../gazetteer/model.ts';
import { wordAt } from '../text/token-at.ts';
import { CITY, POINTS } from './accept.data.ts';
import { hasVerb } from './actor.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';
import { isCapital } from './names.ts';
import { hasOwnArticle } from './own-article.ts';
import { isOpening } from './persons.ts';
import { isFamous } from './renown.ts';
import { isDateline } from './surroundings.ts';

/** Behind it stands what follows a subject, or one more name: *Tours a voté*, *Orange et Carpentras*. */
function isBareSubject({ passage: { tokens }, next }: Spot, lexicon: PlaceLexicon): boolean {
  const after = wordAt(tokens, next);
  return lexicon.finites.has(after) || (lexicon.conjunctions.has(after) && isCapital(tokens[next + 1]));
}

/** *l’**Atlantique***: an area set by hand, so that its capital behind an article says enough. */
const isCuratedArea = ({ source, kind }: Match): boolean => source === 'landmarks' && kind !== 'settlement';

/** Points against a word of the language that towns bear too: a bare one before a verb, or behind *à*, is rather a name. */
function commonness(isSubject: boolean, opening: boolean, isCity: boolean, isAt: boolean): number {
  if (isAt) return POINTS.commonAt;
  if (!isSubject) return POINTS.common + (opening ? POINTS.commonOpening : 0);
  return isCity ? 0 : POINTS.commonSubject;
}

/** A river stands behind an article: *Save the Children* is none. */
const isBareWater = (spot: Spot, { kind }: Match): boolean =>
  kind === 'water' && !spot.article && !spot.generic && spot.next === spot.first + 1;

/** Points against a place, more where its country is none that the report is about: a word that opens the sentence, a common word, a surname, a first name. */
export function doubts(
  spot: Spot,
  match: Match,
  surnames: ReadonlySet<string>,
  lexicon: PlaceLexicon,
  isOnGround: boolean,
): number {
  const word = wordAt(spot.passage.tokens, spot.next - 1);
  const isOneWord = spot.next === spot.first + 1;
  const opening = isOpening(spot);
  const ownArticle = spot.article && hasOwnArticle(match.name, lexicon);
  const common =
    isOneWord &&
    !isDateline(spot) &&
    !ownArticle &&
    (lexicon.commonWords.has(word.replaceAll('-', ' ')) || lexicon.unlisted.bearings.has(word)) &&
    !isFamous(match) &&
    !(isCuratedArea(match) && spot.article && !opening);
  const isWordAbroad = match.kind === 'region' && common && !isOnGround;
  const isCity = isFamous(match) || match.population >= CITY;
  const isSubject = !spot.article && isBareSubject(spot, lexicon);
  const isAt = !spot.article && match.kind === 'settlement' && lexicon.townPrepositions.has(spot.before);
  const acts = isSubject || hasVerb(spot, lexicon);
  const person = isOneWord && surnames.has(word) && !(isCity && match.main);
  const isArticled = match.kind === 'settlement' && spot.article && !ownArticle && !spot.generic && !isCity;
  return (
    (isWordAbroad ? POINTS.foreignWord : 0) +
    (isBareWater(spot, match) ? POINTS.bareWater : 0) +
    (isArticled ? POINTS.ownArticle : 0) +
    (opening && !acts && match.kind === 'settlement' ? POINTS.opening : 0) +
    (common ? commonness(isSubject, opening, isCity, isAt) : 0) +
    (person ? POINTS.surname : 0) +
    (isOneWord && lexicon.firstNames.has(word) && !isCity ? POINTS.firstName : 0)
  );
}
