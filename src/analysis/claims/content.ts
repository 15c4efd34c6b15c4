import { phraseAt } from '../text/phrases.ts';
import type { Range } from './chunk.ts';
import { foldAt, REACH, type Reader, skipAdverbials } from './reader.ts';
import { isNounHere, isTensed, readingsAt, tailEnd } from './readings.ts';

/** Where the content that begins at `first` ends: the sentence's end, or what no longer is handed to the speaker. */
export function contentEnd(reader: Reader, first: number, isNoun = false): number {
  const end = Math.min(reader.sentenceEnd[first] ?? first, first + REACH);
  let i = first;
  while (i < end) {
    const close = reader.quotes.closes.get(i);
    if (close !== undefined) {
      i = close + 1;
      continue;
    }
    if (reader.quotes.opens.has(i) || isBreak(reader, i, first) || (isNoun && foldAt(reader, i) === ':'))
      return i;
    i++;
  }
  return Math.max(end, Math.min(i, reader.tokens.length));
}

function isBreak(reader: Reader, i: number, first: number): boolean {
  const mark = foldAt(reader, i);
  if (mark === ';') return !reader.lexicon.that.has(foldAt(reader, i + 1));
  if (i === first) return false;
  if (mark === ',' && phraseAt(reader.lexicon.breakIndex, reader.tokens, reader.passage.folded, i + 1))
    return true;
  const joins = mark === ',' || reader.lexicon.joiners.has(mark);
  return joins && isNextCue(reader, i);
}

/** *… et accuse Y*, *… et assuré que*, *…, mais dément*: the same subject says something else. */
function isNextCue(reader: Reader, joiner: number): boolean {
  let i = joiner + 1;
  if (reader.lexicon.joiners.has(foldAt(reader, i))) i++;
  else if (foldAt(reader, joiner) === ',') return false;
  i = skipAdverbials(reader, i, i + 6);
  const { objects, reflexives, auxiliaries } = reader.lexicon;
  while (objects.has(foldAt(reader, i)) || reflexives.has(foldAt(reader, i))) i++;
  if (auxiliaries.has(foldAt(reader, i))) i = skipAdverbials(reader, i + 1, i + 7);
  const readings = readingsAt(reader, i).filter(
    (one) => one.tail === '' || tailEnd(reader, one.tail, i + 1) > 0,
  );
  if (isNounHere(reader, i)) return false;
  if (readings.some(isTensed))
    return (
      !reader.lexicon.prepositions.has(foldAt(reader, i + 1)) ||
      !reader.lexicon.nounForms.has(foldAt(reader, i))
    );
  return (
    readings.some((reading) => reading.mood === 'participle') &&
    (reader.lexicon.that.has(foldAt(reader, i + 1)) || reader.lexicon.auxiliaries.has(foldAt(reader, i - 1)))
  );
}

const OUTER = new Set([',', '.', '!', '?', '…', ';', ':', '—', '–']);

/** A range without the punctuation at its edges, and without the quotation marks that hold all of it. */
export function trimContent(reader: Reader, range: Range): Range | null {
  let { first, last } = range;
  for (;;) {
    while (first < last && OUTER.has(foldAt(reader, first))) first++;
    while (last > first && OUTER.has(foldAt(reader, last - 1))) last--;
    const close = reader.quotes.closes.get(first);
    const open = reader.quotes.opens.get(last - 1);
    if (close !== undefined && close >= last - 1) {
      first++;
      if (close === last - 1) last--;
    } else if (open !== undefined && open < first) last--;
    else return first < last ? { first, last } : null;
  }
}

/** Trims each piece and drops the empty ones. */
export function trimPieces(reader: Reader, pieces: readonly Range[]): Range[] {
  return pieces.flatMap((piece) => trimContent(reader, piece) ?? []);
}
