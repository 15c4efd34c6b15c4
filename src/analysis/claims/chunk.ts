import { appositionEnd } from './naming.ts';
import { pronounAt, type Range, startsNoun } from './openers.ts';
import { foldAt, isCapital, type Reader } from './reader.ts';
import { stepInside } from './steps.ts';

/** The noun phrase that begins at `i`, complements and apposition included; null if none begins. */
export function nounPhraseAt(reader: Reader, i: number, end: number): Range | null {
  const pronoun = pronounAt(reader, i);
  if (pronoun && pronoun.last <= end) return pronoun;
  if (!startsNoun(reader, i)) return null;
  const last = coreEnd(reader, i, end);
  if (last === i || (last === i + 1 && reader.lexicon.articles.has(foldAt(reader, i)))) return null;
  return { first: i, last: appositionEnd(reader, i, last, end) };
}

/** The most tokens of a noun phrase: what is longer names nobody, and the cost stays linear. */
const LONGEST = 60;

function coreEnd(reader: Reader, first: number, sentenceEnd: number): number {
  const end = Math.min(sentenceEnd, first + LONGEST);
  let i = first;
  while (i < end) {
    const next = stepInside(reader, first, i, end);
    if (next === i) break;
    i = next;
  }
  while (i > first + 1 && isDangling(reader, i - 1)) i--;
  return i;
}

/** A preposition or an article cannot end a noun phrase. */
function isDangling(reader: Reader, i: number): boolean {
  const { prepositions, articles, joiners } = reader.lexicon;
  const word = foldAt(reader, i);
  return (prepositions.has(word) || articles.has(word) || joiners.has(word)) && !isLongCapital(reader, i);
}

const isLongCapital = (reader: Reader, i: number): boolean =>
  (reader.tokens[i]?.text ?? '').length > 1 && isCapital(reader, i);
