import type { FigureMention, Span } from '../model.ts';
import type { PhraseTable } from '../numbers/phrases.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { firstIndex } from '../text/first-index.ts';
import { type Passage, tokenOffset } from '../text/passage.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** A span of the file as a half-open range of a passage's tokens. */
export interface Range {
  readonly first: number;
  readonly next: number;
}

/** A figure in its sentence: its index in the report, and its tokens. */
export interface Placed extends Range {
  readonly index: number;
  readonly figure: FigureMention;
}

/** One sentence with its figures, in the order of the text. */
export interface Clause {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly figures: readonly Placed[];
  /** The tokens of its dates. */
  readonly dates: readonly Range[];
}

/** The first index from `low` on whose token begins at `offset` of the file or later. */
function tokenFrom(passage: Passage, offset: number, bound: Range): number {
  return firstIndex(bound.first, bound.next, (at) => tokenOffset(passage, at) < offset);
}

/** The tokens of `span` within `bound`. */
export function rangeOf(passage: Passage, span: Span, bound: Range): Range {
  const first = tokenFrom(passage, span.start, bound);
  return { first, next: tokenFrom(passage, span.end, { first, next: bound.next }) };
}

/** The tokens of a sentence. */
export const boundOf = ({ firstToken, lastToken }: Sentence): Range => ({
  first: firstToken,
  next: lastToken,
});

/** Whether a phrase of `table` stands anywhere in the tokens of `range`. */
export function holds(tokens: readonly Token[], range: Range, table: PhraseTable<unknown>): boolean {
  for (let i = range.first; i < range.next; i++) {
    const found = phraseAt(tokens, i, table);
    if (found && found.next <= range.next) return true;
  }
  return false;
}

/** Whether a phrase of `table` ends right before token `end`. */
export const stands = (tokens: readonly Token[], end: number, table: PhraseTable<unknown>): boolean =>
  phraseBefore(tokens, end, table) !== null;
