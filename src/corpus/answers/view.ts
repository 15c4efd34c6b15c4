import type { QuestionRow } from '../../editorial/question.ts';
import { holdsWords } from '../arithmetic/words.ts';
import type { ReportView, StatementView } from '../model.ts';
import { compareAnswers } from './compare.ts';
import { type Answers, FINDINGS, type Finding, type QuestionView } from './model.ts';
import { namesOf } from './names.ts';

type Rule = QuestionRow['answers'][number];

function fits(rule: Rule, statement: StatementView): boolean {
  const { voice, speaker, place, words, ids } = rule;
  return (
    (voice === undefined || statement.voice.id === voice) &&
    (speaker === undefined || statement.speakerId === speaker) &&
    (place === undefined || statement.places.some(({ id }) => id === place)) &&
    (words === undefined || holdsWords(statement.text, [words])) &&
    (ids === undefined || namesOf(statement).some((name) => ids.includes(name)))
  );
}

/** Whether a claim answers the question; the report's own words never do. */
export const fitsRow = (row: QuestionRow, statement: StatementView): boolean =>
  statement.kind === 'claim' && row.answers.some((rule) => fits(rule, statement));

/** Between the answers of two voices, the strongest first; in the order of the text among equals. */
function findingsOf(cells: readonly Answers[]): Finding[] {
  const findings = cells.flatMap(({ statements }, at) =>
    statements.flatMap((a) =>
      cells.slice(at + 1).flatMap((other) => other.statements.map((b) => compareAnswers(a, b))),
    ),
  );
  const strength = ({ kind }: Finding): number => FINDINGS.indexOf(kind);
  return findings.sort((a, b) => strength(a) - strength(b));
}

/** What of a report answers are sought in. */
export type Asked = Pick<ReportView, 'subject' | 'statements' | 'voices'>;

function viewQuestion(row: QuestionRow, report: Asked): QuestionView[] {
  const answers = report.statements.filter((statement) => fitsRow(row, statement));
  if (answers.length === 0) return [];
  const voices = report.voices.filter(({ id }) =>
    report.statements.some((s) => s.kind === 'claim' && s.voice.id === id),
  );
  const cells = voices.map((voice) => ({
    voice,
    statements: answers.filter((statement) => statement.voice.id === voice.id),
  }));
  return [{ id: row.id, question: row.question, cells, findings: findingsOf(cells) }];
}

/** The questions of the report's subject that some statement of it answers, in the editors' order. */
export function viewQuestions(rows: readonly QuestionRow[], report: Asked): QuestionView[] {
  return rows
    .filter(({ subject }) => subject === undefined || subject === report.subject)
    .flatMap((row) => viewQuestion(row, report));
}
