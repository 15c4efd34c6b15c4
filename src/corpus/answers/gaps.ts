import type { CheckView } from '../checks.ts';
import type { SigilRef, StatementView } from '../model.ts';
import type { QuestionView } from './model.ts';

type Pair = readonly [string, string];

/** Pairs of statements, by address, whose answers or counts do not agree. */
function pairsOf(questions: readonly QuestionView[], checks: readonly CheckView[]): Pair[] {
  const answers = questions
    .flatMap(({ findings }) => findings)
    .filter(({ kind }) => kind === 'differs')
    .map(({ between: [a, b] }): Pair => [a.href, b.href]);
  const counts = checks
    .filter(({ kind, outcome }) => kind === 'twice' && outcome === 'differs')
    .flatMap(({ figures: [a, b] }): Pair[] => {
      const [one, other] = [a?.statements[0], b?.statements[0]];
      return one && other ? [[one.href, other.href]] : [];
    });
  return [...answers, ...counts];
}

/** The statements, each with those that it does not agree with, in the order of the text. */
export function withGaps(
  statements: readonly StatementView[],
  questions: readonly QuestionView[],
  checks: readonly CheckView[],
): StatementView[] {
  const apart = new Map<string, Set<string>>();
  const add = (from: string, to: string): unknown => apart.set(from, (apart.get(from) ?? new Set()).add(to));
  for (const [a, b] of pairsOf(questions, checks)) {
    add(a, b);
    add(b, a);
  }
  const refOf = ({ sigil, number, voice, href }: StatementView): SigilRef => ({ sigil, number, voice, href });
  return statements.map((statement) => ({
    ...statement,
    departsFrom: statements.filter(({ href }) => apart.get(statement.href)?.has(href)).map(refOf),
  }));
}
