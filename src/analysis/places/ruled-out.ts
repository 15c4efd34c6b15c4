import type { Match } from '../../gazetteer/model.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading, Spot } from './model.ts';
import { followsName, isJoined, isTitled, leadsName } from './persons.ts';
import { isFamous } from './renown.ts';

/** Words between the noun of a body and the place in its name. */
const BODY_WORDS = 6;

/** *le parti de Moscou* is a body, *parti de Kalundu* is none, and *un institut de Tachkent* is any that is there. */
function isBody({ tokens }: Passage, i: number, lexicon: PlaceLexicon): boolean {
  const { bodies, locatives, articles, oneOf } = lexicon;
  const word = wordAt(tokens, i);
  const before = wordAt(tokens, i - 1);
  return bodies.has(word) && !oneOf.has(before) && (!locatives.has(word) || articles.has(before));
}

/** *ministère de la Défense de **Russie***, *accords de **Minsk***: a name inside another name. */
function isInsideBody(
  { passage, first, before, article, sentence, generic }: Spot,
  lexicon: PlaceLexicon,
): boolean {
  const linker = wordAt(passage.tokens, first - 1);
  if (generic || !(lexicon.of.has(before) || (article && lexicon.of.has(linker)))) return false;
  const start = passage.sentences[sentence]?.firstToken ?? 0;
  for (let i = first - 1; i >= Math.max(start, first - BODY_WORDS - 1); i--) {
    const token = passage.tokens[i];
    if (!token || token.kind === 'punct') return false;
    if (isBody(passage, i, lexicon)) return true;
    if (token.kind === 'word' && !isPart(token.fold, token.text, lexicon)) return i === first - 1;
  }
  return false;
}

/** *le golfe de **Moro***: a name that opens with a noun and that the gazetteer lacks is not the town in it. */
function isInsideUnknown(
  { passage: { tokens }, first, generic, article }: Spot,
  lexicon: PlaceLexicon,
): boolean {
  const linker = wordAt(tokens, first - 1);
  if (generic || !(lexicon.of.has(linker) || article)) return false;
  const at = lexicon.of.has(wordAt(tokens, first - 2)) ? first - 3 : first - 2;
  return lexicon.waterHeads.has(wordAt(tokens, at)) && lexicon.of.has(wordAt(tokens, at + 1));
}

const isPart = (word: string, text: string, lexicon: PlaceLexicon): boolean =>
  lexicon.linkers.has(word) || lexicon.inner.has(word) || /^\p{Lu}/u.test(text) || word.length > 4;

/** Letters up to which a name of a region is a code: *Md*, *NY*. */
const CODE_LETTERS = 2;

/** A code, or a word of the language that some region bears and that nothing makes a name: *le commandement **Sud***. */
function isUnsupported(spot: Spot, match: Match | undefined, lexicon: PlaceLexicon): boolean {
  if (match?.kind !== 'region' || match.source === 'landmarks') return false;
  if (spot.name.length <= CODE_LETTERS) return true;
  if (spot.generic) return false;
  const isCommon = lexicon.commonWords.has(spot.folded);
  const inBrackets = tokenAt(spot.passage.tokens, spot.first - 1)?.fold === '(';
  return isCommon && !inBrackets && !spot.article && !lexicon.locatives.has(spot.before);
}

/** Letters up to which a name before another capital is the beginning of a longer one: ***Al** Haouz*. */
const LETTERS_ALONE = 3;

/** What forbids a place whatever speaks for it: a person, a brand, a part of a longer name. */
export function isRuledOut({ spot, ranked }: Reading, lexicon: PlaceLexicon): boolean {
  const top = ranked[0];
  const isLong = spot.name.length > LETTERS_ALONE && top?.match.main === true;
  const area = isLong && (top.match.kind !== 'settlement' || isFamous(top.match));
  if (!spot.generic && isJoined(spot, lexicon)) return true;
  if (isTitled(spot, lexicon) || (followsName(spot, lexicon) && !spot.generic)) return true;
  const isFirstName = lexicon.firstNames.has(spot.folded);
  if (leadsName(spot) && isFirstName) return true;
  if (leadsName(spot) && !(area && spot.before !== '' && lexicon.inner.has(spot.before))) return true;
  if (lexicon.tails.has(wordAt(spot.passage.tokens, spot.next))) return true;
  if (isInsideUnknown(spot, lexicon)) return true;
  if (isUnsupported(spot, top?.match, lexicon)) return true;
  return lexicon.notPlaces.has(spot.folded) || isInsideBody(spot, lexicon);
}
