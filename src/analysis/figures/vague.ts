import { type Measure, readMeasure, readUnit } from './measure.ts';
import { skipAdjectives } from './noun.ts';
import { foldAt, type Reader } from './reader.ts';

/** The index behind *dizaines*, *centaines de milliers*; `i` itself where there is none. */
function skipCollectives(reader: Reader, i: number): number {
  const { collectives, magnitudes, of } = reader.lexicon.numbers;
  const isCollective = (at: number): boolean =>
    collectives.has(foldAt(reader, at)) || (magnitudes.get(foldAt(reader, at)) ?? 0) >= 1e6;
  let at = i;
  while (isCollective(at)) at += of.has(foldAt(reader, at + 1)) && isCollective(at + 2) ? 2 : 1;
  return at;
}

/** A quantity without a number: *quelques kilomètres*, *des dizaines de morts*, *plusieurs mois*. */
export function readVague(reader: Reader, i: number): Measure | null {
  const { vague, vagueArticles, vagueCounts } = reader.lexicon;
  const word = foldAt(reader, i);
  if (!vague.has(word)) return null;
  const start = skipAdjectives(reader, i + 1);
  const next = skipCollectives(reader, start);
  if (next > start) {
    const alone: Measure = { kind: 'count', unit: 'count', next };
    return readMeasure(reader, next, true, true) ?? alone;
  }
  if (vagueArticles.has(word)) return null;
  if (vagueCounts.has(word)) return readMeasure(reader, i + 1, false, false);
  return readUnit(reader, start);
}
