import { type Diagnostic, diagnoseSpan } from '../../editorial/diagnostic.ts';
import { MESSAGES } from '../../editorial/messages.ts';
import { findUndated, findUnfiled } from './claims.ts';
import { findUnitless } from './figures.ts';
import type { Doubt, Doubtful } from './model.ts';
import { findNamesakes, findUnlisted } from './places.ts';

const KINDS: readonly ((doubtful: Doubtful) => Doubt[])[] = [
  findNamesakes,
  findUnlisted,
  findUnfiled,
  findUnitless,
  findUndated,
];

/** Doubts of one kind that a report tells one by one; the others are counted. */
const MOST = 5;

/** The first few, the last of which tells how many more of its kind there are. */
function shortened(doubts: readonly Doubt[]): Doubt[] {
  const more = doubts.length - MOST;
  return doubts.slice(0, MOST).map((doubt, i) => {
    if (more <= 0 || i < MOST - 1) return doubt;
    return { ...doubt, message: MESSAGES.andMore(doubt.message, more) };
  });
}

/** What the analysis is not sure of in a report, as warnings in the order of the text. */
export function findDoubts(doubtful: Doubtful): Diagnostic[] {
  return KINDS.flatMap((find) => shortened(find(doubtful)))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, message }) => diagnoseSpan(doubtful.file, span, message));
}
