import type { QuestionRow, RefusalRow } from '../../editorial/question.ts';
import type { ReportView, StatementView } from '../model.ts';
import { onePerOrigin } from '../threads/origins.ts';
import { answersOf } from './answering.ts';
import { compareAnswers } from './compare.ts';
import { type Answers, FINDINGS, type Finding, type QuestionPage, type QuestionView } from './model.ts';

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

/** The editors' questions, and the pairs that answer none of them together. */
export interface Asking {
  readonly rows: readonly QuestionRow[];
  readonly refusals: readonly RefusalRow[];
}

/** What of a report answers are sought in. */
export type Asked = Pick<ReportView, 'subject' | 'statements' | 'voices'>;

/** Address of a question's page by its id. */
type PageOf = (id: string) => string;

const isOf = ({ subject }: QuestionRow, asked: Pick<Asked, 'subject'>): boolean =>
  subject === undefined || subject === asked.subject;

/** `answers` are those of the statements, `all` those of every report. */
function viewQuestion(
  row: QuestionRow,
  { statements, voices }: Omit<Asked, 'subject'>,
  answers: readonly StatementView[],
  all: readonly StatementView[],
  pageOf: PageOf,
): QuestionView {
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
  { rows, refusals }: Asking,
  reports: readonly Asked[],
  pageOf: PageOf,
): QuestionPage[] {
  return rows.map((row) => {
    const own = reports.filter((report) => isOf(row, report));
    const statements = own.flatMap((report) => report.statements);
    const answers = onePerOrigin(answersOf(row, statements, refusals));
    const heard = new Map(own.flatMap(({ voices }) => voices.map((voice) => [voice.id, voice])));
    const links = new Map(answers.map(({ report }) => [report.href, report]));
    return {
      ...viewQuestion(row, { statements, voices: [...heard.values()] }, answers, answers, pageOf),
      subject: row.subject ?? null,
      answers: answers.length,
      reports: [...links.values()],
    };
  });
}

/** The questions of the report's subject that some statement of it answers, in the editors' order. */
export function viewQuestions(
  { rows, refusals }: Asking,
  report: Asked,
  pages: readonly QuestionPage[],
): QuestionView[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return rows.flatMap((row) => {
    const answers = isOf(row, report) ? answersOf(row, report.statements, refusals) : [];
    if (answers.length === 0) return [];
    const page = byId.get(row.id);
    const all = page?.cells.flatMap(({ statements }) => statements) ?? [];
    return [viewQuestion(row, report, answers, all, () => page?.page ?? '')];
  });
}

/**
 * What stands between each two voices, each ground once, by its first finding in the order given; that nothing can be
 * compared is told only where there is nothing else.
 */
export function onePerGround(findings: readonly Finding[]): Finding[] {
  const voicesOf = ({ between }: Finding): string =>
    between
      .map(({ voice }) => voice.id)
      .sort()
      .join(' ');
  const compared = new Set(findings.filter(({ kind }) => kind !== 'apart').map(voicesOf));
  const telling = findings.filter((finding) => finding.kind !== 'apart' || !compared.has(voicesOf(finding)));
  const first = new Map<string, Finding>();
  for (const finding of telling) {
    const key = `${voicesOf(finding)} ${finding.ground}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}
