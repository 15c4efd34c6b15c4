import { afterApposition } from './apposition.ts';
import { contentEnd } from './content.ts';
import { untilMainClause } from './main-clause.ts';
import type { Range } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';
import { isFiniteCue } from './readings.ts';
import { wholeClauseStart } from './whole-clause.ts';

/** Who stands behind a source phrase. */
export interface SourceHit {
  readonly range: Range;
  readonly antecedent: Range | null;
  /** Where the phrase ends, if it is not the source that ends it (*à ses yeux*). */
  readonly until?: number;
}

/** The clause around a source phrase that begins at `first` and ends at `last`. */
export function contentAround(
  reader: Reader,
  first: number,
  { range, antecedent, until = range.last }: SourceHit,
): Range[] {
  const before = antecedent ? null : clauseBefore(reader, first);
  const after = clauseAfter(reader, afterApposition(reader, until));
  if (antecedent) return after ? [untilMainClause(reader, after)] : [];
  if (!before) return after ? [after] : [];
  if (!after) return [before];
  return [before, after];
}

function clauseBefore(reader: Reader, first: number): Range | null {
  const start = wholeClauseStart(reader, first);
  let end = first;
  if (foldAt(reader, end - 1) === ',') end--;
  const { relatives, subordinators, conjunctions } = reader.lexicon;
  const last = foldAt(reader, end - 1);
  if (end <= start || relatives.has(last) || subordinators.has(last) || conjunctions.has(last)) return null;
  const quote = reader.quotes.opens.get(end - 1);
  return { first: quote !== undefined && quote < start ? quote : start, last: end };
}

/** *D'après une étude, P ; Q transiteraient par le Mali*: a conditional behind the semicolon is the same source's. */
function withHearsay(reader: Reader, until: number, end: number): number {
  if (foldAt(reader, until) !== ';') return until;
  let isHearsay = false;
  for (let i = until + 1; i < end; i++) {
    if (isFiniteCue(reader, i) || reader.quotes.closes.has(i)) return until;
    const word = foldAt(reader, i);
    isHearsay ||= reader.lexicon.hearsay.has(word) || reader.lexicon.isConditional(word);
  }
  return isHearsay ? end : until;
}

/** *D'après les relevés, | pourtant, | P*: an adverb between commas ties the sentence to the one before. */
function behindConnective(reader: Reader, i: number): number {
  const isAlone = reader.lexicon.adverbs.has(foldAt(reader, i)) && foldAt(reader, i + 1) === ',';
  return isAlone ? i + 2 : i;
}

function clauseAfter(reader: Reader, last: number): Range | null {
  const end = reader.sentenceEnd[last - 1] ?? last;
  const mark = foldAt(reader, last);
  if (last >= end || mark === '.' || mark === ';' || mark === ')') return null;
  const first = mark === ',' ? behindConnective(reader, last + 1) : last;
  const next = foldAt(reader, first);
  const { relatives, gerund } = reader.lexicon;
  if (relatives.has(next) || gerund.test(next)) return null;
  const until = withHearsay(reader, contentEnd(reader, first), end);
  return until > first ? { first, last: until } : null;
}
