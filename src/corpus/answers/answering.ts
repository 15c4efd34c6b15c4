import type { QuestionRow, RefusalRow } from '../../editorial/question.ts';
import { holdsWords } from '../arithmetic/words.ts';
import type { StatementView } from '../model.ts';
import { namesOf } from './names.ts';

/** One line of a question's `answers`. */
export type AnswerRule = QuestionRow['answers'][number];

/** Whether a claim fills one line; the report's own words never do. */
export function fitsRule(rule: AnswerRule, statement: StatementView): boolean {
  const { voice, speaker, place, words, ids } = rule;
  return (
    statement.kind === 'claim' &&
    (voice === undefined || statement.voice.id === voice) &&
    (speaker === undefined || statement.speakerId === speaker) &&
    (place === undefined || statement.places.some(({ id }) => id === place)) &&
    (words === undefined || holdsWords(statement.text, [words])) &&
    (ids === undefined || namesOf(statement).some((name) => ids.includes(name)))
  );
}

const areRefused = (refusals: readonly RefusalRow[], a: StatementView, b: StatementView): boolean =>
  refusals.some(({ refused }) => [a, b].every((one) => namesOf(one).some((name) => refused.includes(name))));

/**
 * The claims that answer a question: those that fill one of its lines, and those by which somebody denies
 * one of these (*dément cette déclaration* has no other words), unless an editor refused the two.
 */
export function answersOf(
  { answers }: Pick<QuestionRow, 'answers'>,
  statements: readonly StatementView[],
  refusals: readonly RefusalRow[],
): StatementView[] {
  const filling = statements.filter((statement) => answers.some((rule) => fitsRule(rule, statement)));
  const byHref = new Map(filling.map((statement) => [statement.href, statement]));
  const answersDenied = (statement: StatementView): boolean =>
    statement.denies.some(({ href }) => {
      const denied = byHref.get(href);
      return denied !== undefined && !areRefused(refusals, statement, denied);
    });
  return statements.filter((statement) => byHref.has(statement.href) || answersDenied(statement));
}
