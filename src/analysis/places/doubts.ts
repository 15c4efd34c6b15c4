import type { Match } from '../../gazetteer/model.ts';
import { CITY, POINTS } from './accept.data.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';
import { isOpening } from './persons.ts';
import { isFamous } from './renown.ts';

/** *Le Tampon*, read in *au Tampon*. */
const OWN_ARTICLE = /^L(?:e|a|es|['’]) ?\p{Lu}/u;

/** Points against a place: a word that opens the sentence, a common word, a surname, a first name. */
export function doubts(
  spot: Spot,
  match: Match,
  surnames: ReadonlySet<string>,
  lexicon: PlaceLexicon,
): number {
  const word = spot.passage.tokens[spot.next - 1]?.fold ?? '';
  const isOneWord = spot.next === spot.first + 1;
  const opening = isOpening(spot);
  const ownArticle = spot.article && OWN_ARTICLE.test(match.name);
  const common =
    isOneWord && !ownArticle && lexicon.commonWords.has(word.replaceAll('-', ' ')) && !isFamous(match);
  const isCity = isFamous(match) || match.population >= CITY;
  const person = isOneWord && surnames.has(word) && !isCity;
  return (
    (opening && match.kind === 'settlement' ? POINTS.opening : 0) +
    (common ? POINTS.common + (opening ? POINTS.commonOpening : 0) : 0) +
    (person ? POINTS.surname : 0) +
    (isOneWord && lexicon.firstNames.has(word) && !isCity ? POINTS.firstName : 0)
  );
}
