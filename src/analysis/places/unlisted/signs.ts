import type { Passage } from '../../text/passage.ts';
import { wordAt } from '../../text/token-at.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import type { Generic } from '../model.ts';
import type { UnlistedName } from './model.ts';
import { type Length, lengthAt } from './relation.ts';

/** A name in its passage, `tokens[first]` to before `tokens[next]`. */
export type Written = Pick<UnlistedName, 'passage' | 'first' | 'next'>;

/** What the words around a name make of it where no generic noun does. */
const as = (kind: Generic['kind'], first: number): Generic => ({
  noun: '',
  kind,
  plural: false,
  linked: true,
  first,
});

/** *de*, *d'* without an article, as before a town. */
const isPlainOf = (word: string, lexicon: PlaceLexicon): boolean =>
  lexicon.of.has(word) && !lexicon.fused.has(word) && word !== lexicon.ofMany;

/** *mairie*, *écoles*: what a town has, in the singular or the plural. */
const isCivicWord = (word: string, { civics }: PlaceLexicon): boolean =>
  civics.has(word) || civics.has(word.replace(/[sx]$/, ''));

/** *un hôtelier de **Grimentz***, *un instituteur à **Savnob***: who lives or works in a town. */
export function livedIn(
  { passage, first }: Pick<Written, 'passage' | 'first'>,
  lexicon: PlaceLexicon,
): Generic | null {
  const { residents, practitioners } = lexicon.unlisted;
  const link = wordAt(passage.tokens, first - 1);
  const isAt = lexicon.townPrepositions.has(link);
  if (!isAt && !isPlainOf(link, lexicon)) return null;
  for (let at = first - 2; at >= first - 3; at--) {
    const word = wordAt(passage.tokens, at);
    if (residents.has(word) || (isAt && practitioners.has(word))) return as('settlement', first);
  }
  return null;
}

/** *née à **Bassar***, *une école à **Olaroz***: what happens or stands in a town. */
export function seatedIn({ passage, first }: Written, lexicon: PlaceLexicon): Generic | null {
  if (!lexicon.townPrepositions.has(wordAt(passage.tokens, first - 1))) return null;
  return lexicon.unlisted.seated.has(wordAt(passage.tokens, first - 2)) ? as('settlement', first) : null;
}

/** *à **Praz-de-Fort***, *les écoles de **Leuze-en-Hainaut***: a name in the parts that those of towns have. */
export function namedAsTown({ passage, first, next }: Written, lexicon: PlaceLexicon): Generic | null {
  const link = wordAt(passage.tokens, first - 1);
  const isCivic = isPlainOf(link, lexicon) && isCivicWord(wordAt(passage.tokens, first - 2), lexicon);
  const isPlaced = lexicon.townPrepositions.has(link) || isCivic;
  return isPlaced && next === first + 1 && lexicon.unlisted.townlike.test(wordAt(passage.tokens, first))
    ? as('settlement', first)
    : null;
}

/** Whether the length that ends with token `last` stands behind *à*: *à une trentaine de kilomètres*. */
function isDistance(
  passage: Passage,
  last: number,
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
): boolean {
  const length = lengthAt(passage, last, lengths);
  if (!length) return false;
  let at = last;
  while (lengthAt(passage, at - 1, lengths) === length) at--;
  return lexicon.townPrepositions.has(wordAt(passage.tokens, at - 1));
}

/** *au nord de **Roushan***, *à 12 km de **Roushan***, *aux abords de **Roushan***: a town, since other things lie by it. */
export function measuredFrom(
  { passage, first, next }: Written,
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
): Generic | null {
  const { bearings, nearby } = lexicon.unlisted;
  if (next !== first + 1 || !isPlainOf(wordAt(passage.tokens, first - 1), lexicon)) return null;
  const word = wordAt(passage.tokens, first - 2);
  const before = wordAt(passage.tokens, first - 3);
  const isSide = bearings.has(word) && (lexicon.fused.has(before) || lexicon.articles.has(before));
  return isSide || nearby.has(word) || isDistance(passage, first - 2, lengths, lexicon)
    ? as('settlement', first)
    : null;
}

/** *la crue de la **Navisence***, *le long du **Sepik***: a river, behind its article. */
export function flowsBy({ passage, first }: Written, lexicon: PlaceLexicon): Generic | null {
  const link = wordAt(passage.tokens, first - 1);
  const isFused = lexicon.fused.has(link) && lexicon.of.has(link);
  const isLed = isFused || (lexicon.articles.has(link) && lexicon.of.has(wordAt(passage.tokens, first - 2)));
  if (!isLed || link === lexicon.ofMany) return null;
  const noun = wordAt(passage.tokens, isFused ? first - 2 : first - 3);
  return lexicon.unlisted.rivers.has(noun) ? as('water', first) : null;
}
