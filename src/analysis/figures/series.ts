import type { FigureMention } from '../model.ts';
import type { Amount } from '../numbers/amount.ts';
import { sentenceAt } from '../numbers/sentence-at.ts';
import { endsWith, foldAt, opensDate, type Reader } from './reader.ts';

/** Words back from a number within which the figure that it goes on with must end. */
const SERIES_REACH = 16;

/** True where the figure found last lies in the sentence of `amount`. */
export function sharesSentence(reader: Reader, amount: Amount, last: FigureMention | undefined): boolean {
  const sentence = sentenceAt(reader.passage, amount.first);
  const { starts } = reader.passage.block;
  return sentence !== undefined && last !== undefined && last.start >= (starts[sentence.start] ?? 0);
}

/** The preposition behind the figure found last, where it ends near `first`. */
function prepositionBehind(reader: Reader, first: number, last: FigureMention): string | null {
  for (let i = first - 1; i >= Math.max(0, first - SERIES_REACH); i--)
    if (endsWith(reader, i, last)) return foldAt(reader, i + 1);
  return null;
}

/**
 * *28 degrés à Lyon, | 31 à Nîmes et | 19 à Brest*, *contre 9 la veille et | 22 lundi*: a number that goes on with the
 * figure before it in the same sentence, by the same preposition or before a date of its own.
 */
export function goesOnWith(reader: Reader, amount: Amount, last: FigureMention | undefined): boolean {
  const { seriesJoins, repeated } = reader.lexicon;
  if (!last || amount.article || !seriesJoins.has(foldAt(reader, amount.first - 1))) return false;
  if (!sharesSentence(reader, amount, last)) return false;
  const word = foldAt(reader, amount.next);
  if (repeated.has(word) && word === prepositionBehind(reader, amount.first, last)) return true;
  return opensDate(reader, amount.next);
}
