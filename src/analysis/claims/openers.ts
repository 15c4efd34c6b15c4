import { phraseAt } from '../text/phrases.ts';
import { tokenAt } from '../text/token-at.ts';
import { foldAt, isCapital, type Reader } from './reader.ts';

/** A run of tokens, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Whether a noun phrase can begin at `i`. */
export function startsNoun(reader: Reader, i: number): boolean {
  const { articles, quantities, partitives, titles } = reader.lexicon;
  const word = foldAt(reader, i);
  if (articles.has(word) || quantities.has(word) || partitives.has(word)) return true;
  if (reader.tokens[i]?.kind === 'number' || reader.lexicon.numerals.has(word) || isOthers(reader, i))
    return true;
  return isCapital(reader, i) || (titles.has(word) && foldAt(reader, i + 1) === '.');
}

/** *d'autres dénoncent P*: *d'* is an article before *autres*. */
export const isOthers = (reader: Reader, i: number): boolean =>
  reader.lexicon.infinitiveMarks.has(foldAt(reader, i)) && reader.lexicon.others.has(foldAt(reader, i + 1));

/** The pronoun at `i` as a range: *il*, *celui-ci*, *ce dernier*; null if there is none. */
export function pronounAt(reader: Reader, i: number): Range | null {
  const hit = phraseAt(reader.lexicon.pronounIndex, reader.tokens, reader.passage.folded, i);
  return hit && { first: i, last: hit.next };
}

/** *aux dires de témoins*, *auprès de sources sécuritaires*: no article. */
export function bareNoun(reader: Reader, at: number, end: number): Range | null {
  let last = at;
  while (last < end && reader.tokens[last]?.kind === 'word' && last < at + 6 && !isEdge(reader, last)) last++;
  return last > at && tokenAt(reader.tokens, at)?.kind === 'word' ? { first: at, last } : null;
}

const isEdge = (reader: Reader, i: number): boolean =>
  reader.lexicon.articles.has(foldAt(reader, i)) || reader.lexicon.relatives.has(foldAt(reader, i));
