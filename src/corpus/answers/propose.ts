import type { QuestionRow, RefusalRow } from '../../editorial/question.ts';
import type { StatementView } from '../model.ts';
import type { Origin } from '../threads/model.ts';
import { originOf } from '../threads/origins.ts';
import { answersOf } from './answering.ts';
import { namesOf } from './names.ts';
import { findNumberPairs } from './number-pairs.ts';

/** Why two claims are proposed as answers to one question. */
export const PAIR_GROUNDS = ['denial', 'contrary', 'numbers'] as const;
export type PairGround = (typeof PAIR_GROUNDS)[number];

/** Two claims that no question sets side by side yet. */
export interface Pair {
  readonly ground: PairGround;
  /** For `denial` and `contrary`, what is denied first. */
  readonly between: readonly [StatementView, StatementView];
}

/** A denial and what it denies in its own report. */
function denialsIn(statements: readonly StatementView[]): Pair[] {
  const byHref = new Map(statements.map((statement) => [statement.href, statement]));
  return statements.flatMap((denial) =>
    denial.denies.flatMap(({ href }) => {
      const denied = byHref.get(href);
      return denied ? [{ ground: 'denial' as const, between: [denied, denial] as const }] : [];
    }),
  );
}

const firsts = (origins: readonly Origin[]): StatementView[] => origins.map(({ first }) => first);

/** What one thread tells as so and as not so: its first words against each of those. */
function contrariesIn(statements: readonly StatementView[]): Pair[] {
  const threads = new Map(statements.flatMap(({ thread }) => (thread ? [[thread.id, thread]] : [])));
  return [...threads.values()].flatMap(({ origins, denials, contraries }) => {
    const pair = (ground: PairGround, answers: readonly StatementView[]): Pair[] =>
      firsts(origins)
        .slice(0, 1)
        .flatMap((first) => answers.map((answer) => ({ ground, between: [first, answer] as const })));
    return [...pair('denial', denials), ...pair('contrary', contraries)];
  });
}

/** All statements of one origin are handled where one of them is. */
function handledBy(statements: readonly StatementView[]): (ids: readonly string[]) => ReadonlySet<string> {
  const byName = new Map(statements.flatMap((one) => namesOf(one).map((name) => [name, originOf(one)])));
  return (ids) => new Set(ids.flatMap((id) => byName.get(id) ?? []));
}

/** Sets of origins of which no two need be proposed: answers to one question, and what was refused. */
function settled(
  statements: readonly StatementView[],
  questions: readonly QuestionRow[],
  refusals: readonly RefusalRow[],
): ReadonlySet<string>[] {
  const originsOf = handledBy(statements);
  return [
    ...questions.map((row) => new Set(answersOf(row, statements, refusals).map(originOf))),
    ...refusals.map(({ refused }) => originsOf(refused)),
  ];
}

const keyOf = ({ between }: Pair): string => between.map(originOf).sort().join(' ');

/**
 * Pairs of claims that an editor may ask a question about: a denial and what it denies, the contrary in
 * nearly the same words, numbers of one measure at one place that do not meet. Those that a question
 * answers together or that were refused are left out; what several reports repeat is one.
 */
export function proposePairs(
  statements: readonly StatementView[],
  questions: readonly QuestionRow[],
  refusals: readonly RefusalRow[],
): Pair[] {
  const done = settled(statements, questions, refusals);
  const isSettled = ({ between: [a, b] }: Pair): boolean =>
    done.some((origins) => origins.has(originOf(a)) && origins.has(originOf(b)));
  const found = [...denialsIn(statements), ...contrariesIn(statements), ...findNumberPairs(statements)];
  const seen = new Set<string>();
  return found.filter((pair) => !isSettled(pair) && !seen.has(keyOf(pair)) && seen.add(keyOf(pair)));
}
