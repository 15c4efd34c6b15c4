import { foldAt, quoteAround, REACH, type Reader } from './reader.ts';

/** Marks that end a clause to the left. */
const CLAUSE_MARKS = new Set([';', ':', '—', '–', '?', '!', '…', '|']);

/** The first token of the clause that holds token `i`: behind the sentence's start, a semicolon or an open quotation. */
export function clauseStart(reader: Reader, i: number): number {
  const floor = Math.max(reader.sentenceStart[i] ?? 0, i - REACH);
  const opening = reader.quotes.opens.get(i) ?? i;
  const quote = quoteAround(reader, opening);
  let at = Math.max(floor, opening);
  while (at > floor) {
    const before = at - 1;
    if (before === quote || CLAUSE_MARKS.has(foldAt(reader, before))) return at;
    const opening = reader.quotes.opens.get(before);
    at = opening === undefined ? before : Math.max(floor, opening);
  }
  return at;
}

export function commaBefore(reader: Reader, i: number, floor: number): number {
  let at = i - 1;
  while (at >= floor) {
    if (foldAt(reader, at) === ',') return at;
    const opening = reader.quotes.opens.get(at);
    at = (opening === undefined ? at : Math.max(floor, opening)) - 1;
  }
  return -1;
}

export const lastComma = (reader: Reader, i: number, floor: number): number =>
  Math.max(floor, commaBefore(reader, i, floor) + 1);
