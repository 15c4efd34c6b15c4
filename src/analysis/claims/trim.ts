import type { Range } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';

const OUTER = new Set([',', '.', '!', '?', '…', ';', ':', '—', '–']);
const BRACKET = '(';

/** A range without the punctuation at its edges, and without the quotation marks that hold all of it. */
export function trimContent(reader: Reader, range: Range): Range | null {
  let { first, last } = range;
  for (;;) {
    while (first < last && OUTER.has(foldAt(reader, first))) first++;
    while (last > first && (OUTER.has(foldAt(reader, last - 1)) || foldAt(reader, last - 1) === BRACKET))
      last--;
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
