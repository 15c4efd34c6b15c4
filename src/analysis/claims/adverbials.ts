import { phraseAt } from '../text/phrases.ts';
import { tokenAt } from '../text/token-at.ts';
import { foldAt, type Reader, readingsAt } from './reader.ts';

/** The index behind the adverbials that stand from `i`: *aussitôt*, *de son côté*, *vendredi*. */
export function skipAdverbials(reader: Reader, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const next = adverbialEnd(reader, i);
    if (next === i || next > end) return i;
    i = next;
  }
  return i;
}

function adverbialEnd(reader: Reader, i: number): number {
  const { lexicon, tokens, passage } = reader;
  const hit = phraseAt(lexicon.adverbialIndex, tokens, passage.folded, i);
  if (hit) return hit.next;
  const date = dateEndAt(reader, i);
  if (date > i) return date;
  const word = tokens[i];
  const isAdverb = word !== undefined && lexicon.isAdverb(word);
  return isAdverb && !isPreposedNoun(reader, i) && !isVerbForm(reader, i) ? i + 1 : i;
}

/** *réclament*: a form of a verb of saying that ends like an adverb. */
const isVerbForm = (reader: Reader, i: number): boolean =>
  readingsAt(reader, i).length > 0 && !reader.lexicon.adverbs.has(foldAt(reader, i));

/** *un bâtiment*, *le gouvernement*: a noun, although it ends like an adverb. */
function isPreposedNoun(reader: Reader, i: number): boolean {
  const before = tokenAt(reader.tokens, i - 1);
  return before !== undefined && reader.lexicon.isArticle(before);
}

/** *lundi | matin*, *mardi | soir*: the part of the day goes with its date. */
const withDayPart = (reader: Reader, i: number): number =>
  reader.lexicon.dayParts.has(foldAt(reader, i)) ? i + 1 : i;

/** The index behind a date that begins at `i`, its preposition included; `i` if there is none. */
function dateEndAt(reader: Reader, i: number): number {
  const here = reader.dateEnd[i] ?? 0;
  if (here > i) return withDayPart(reader, here);
  const { prepositions, articles } = reader.lexicon;
  const opens = prepositions.has(foldAt(reader, i)) || articles.has(foldAt(reader, i));
  const next = reader.dateEnd[i + 1] ?? 0;
  if (opens && next > i + 1) return withDayPart(reader, next);
  const later = reader.dateEnd[i + 2] ?? 0;
  return opens && articles.has(foldAt(reader, i + 1)) && later > i + 2 ? withDayPart(reader, later) : i;
}
