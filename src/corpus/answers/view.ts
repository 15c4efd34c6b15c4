import type { QuestionRow } from '../../editorial/question.ts';
import { holdsWords } from '../arithmetic/words.ts';
import type { ReportView, StatementView } from '../model.ts';
import { onePerOrigin } from '../threads/origins.ts';
import { compareAnswers } from './compare.ts';
import { type Answers, FINDINGS, type Finding, type QuestionPage, type QuestionView } from './model.ts';
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

/** Address of a question's page by its id. */
type PageOf = (id: string) => string;

const isOf = ({ subject }: QuestionRow, asked: Pick<Asked, 'subject'>): boolean =>
  subject === undefined || subject === asked.subject;

/** `all` are the answers of every report. */
function viewQuestion(
  row: QuestionRow,
  { statements, voices }: Omit<Asked, 'subject'>,
  all: readonly StatementView[],
  pageOf: PageOf,
): QuestionView {
  const answers = statements.filter((statement) => fitsRow(row, statement));
  const heard = voices.filter(({ id }) => statements.some((s) => s.kind === 'claim' && s.voice.id === id));
  const own = new Set(answers.map(({ href }) => href));
  const cells = heard.map((voice) => {
    const by = ({ voice: { id } }: StatementView): boolean => id === voice.id;
    const others = all.filter((answer) => by(answer) && !own.has(answer.href));
    return { voice, statements: answers.filter(by), elsewhere: others.length };
  });
  return { id: row.id, page: pageOf(row.id), question: row.question, cells, findings: findingsOf(cells) };
}

/** Each question with the answers of all its subject's reports, in the editors' order. Oldest report first. */
export function viewQuestionPages(
  rows: readonly QuestionRow[],
  reports: readonly Asked[],
  pageOf: PageOf,
): QuestionPage[] {
  return rows.map((row) => {
    const own = reports.filter((report) => isOf(row, report));
    const statements = onePerOrigin(own.flatMap((report) => report.statements));
    const answers = statements.filter((statement) => fitsRow(row, statement));
    const heard = new Map(own.flatMap(({ voices }) => voices.map((voice) => [voice.id, voice])));
    const links = new Map(answers.map(({ report }) => [report.href, report]));
    return {
      ...viewQuestion(row, { statements, voices: [...heard.values()] }, answers, pageOf),
      subject: row.subject ?? null,
      answers: answers.length,
      reports: [...links.values()],
    };
  });
}

/** The questions of the report's subject that some statement of it answers, in the editors' order. */
export function viewQuestions(
  rows: readonly QuestionRow[],
  report: Asked,
  pages: readonly QuestionPage[],
): QuestionView[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return rows
    .filter((row) => isOf(row, report) && report.statements.some((statement) => fitsRow(row, statement)))
    .map((row) => {
      const page = byId.get(row.id);
      const all = page?.cells.flatMap(({ statements }) => statements) ?? [];
      return viewQuestion(row, report, all, () => page?.page ?? '');
    });
}

/** The strongest finding between each two voices, in the order given. */
export function onePerVoices(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ between }) => {
    const key = between
      .map(({ voice }) => voice.id)
      .sort()
      .join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
