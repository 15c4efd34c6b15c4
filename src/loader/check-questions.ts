import { findLostAnswers, type LostAnswer, nearestTo, type Sought } from '../corpus/answers/lost.ts';
import { answerLine } from '../corpus/answers/pair-line.ts';
import type { StatementView } from '../corpus/model.ts';
import { slugOf } from '../corpus/slug-of.ts';
import { type Diagnostic, diagnoseSpan, type Message } from '../editorial/diagnostic.ts';
import type { Editorial } from '../editorial/index.ts';
import { MESSAGES } from '../editorial/messages.ts';
import type { QuestionRow } from '../editorial/question.ts';
import type { Row } from '../editorial/table.ts';
import { clip } from '../permalinks/check.ts';
import type { Entry } from '../permalinks/entry.ts';
import { recallClaim } from '../permalinks/recall.ts';
import type { FiledCorpus } from './check-corpus.ts';

interface Desk extends FiledCorpus {
  readonly editorial: Editorial;
  readonly sought: Sought;
  readonly subjects: ReadonlyMap<string, string | null>;
}

/** « rapport#R1 » */
const nameOf = ({ href, sigil }: StatementView): string => `${slugOf(href)}#${sigil}`;

const told = (claim: StatementView | null): { name: string; text: string } | null =>
  claim && { name: nameOf(claim), text: clip(claim.text) };

type Table = Desk['editorial']['tables']['questions' | 'refusals'];

/** A warning where a value of the table stands, from its quotation mark on, or at the end of its line. */
function warn(
  table: Pick<Table, 'file' | 'source'>,
  start: number,
  message: Message,
  nearest: StatementView | null,
  { spotOf }: Desk,
): Diagnostic {
  const line = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|\{[^\r\n]*\}|[^\s,\]}][^,\]}\r\n]*)/.exec(
    table.source.slice(start),
  );
  const spot = nearest ? spotOf(nearest) : undefined;
  const paste = nearest ? [answerLine(nearest)] : [];
  return {
    ...diagnoseSpan(table, { start, end: start + (line?.[0].trimEnd().length ?? 1) }, message),
    ...(spot && { beside: [spot] }),
    ...(paste.length > 0 && { paste }),
  };
}

function messageOf(lost: LostAnswer, row: QuestionRow, { sought, subjects }: Desk): Message {
  if (lost.why === 'subject') return MESSAGES.unaskedSubject(row.subject ?? '', subjectsIn(subjects));
  const rule = row.answers[Number(lost.path[1])];
  if (lost.why === 'quote')
    return MESSAGES.changedWords(
      lost.claims.map(nameOf),
      rule?.quote ?? '',
      clip(lost.claims[0]?.text ?? ''),
    );
  if (lost.why === 'rule') return MESSAGES.unfilledRule(told(lost.nearest));
  const name = rule?.ids?.[Number(lost.path[3])] ?? '';
  return MESSAGES.lostAnswer(
    name,
    told(lost.nearest),
    sought.claims.flatMap((one) => [one.id, nameOf(one)]),
  );
}

const subjectsIn = (subjects: Desk['subjects']): string[] => [
  ...new Set([...subjects.values()].filter((subject) => subject !== null)),
];

const nearestOf = (lost: LostAnswer): StatementView | null =>
  lost.why === 'subject' ? null : lost.why === 'quote' ? (lost.claims[0] ?? null) : lost.nearest;

function checkRow({ value, at }: Row<QuestionRow>, desk: Desk): Diagnostic[] {
  const subjectOf = ({ report }: StatementView): string | null => desk.subjects.get(report.href) ?? null;
  return findLostAnswers(value, desk.sought, subjectOf).map((lost) =>
    warn(desk.editorial.tables.questions, at(lost.path), messageOf(lost, value, desk), nearestOf(lost), desk),
  );
}

/** Refusals that name a claim which is no more: their pair would be proposed again. */
function checkRefusals(desk: Desk): Diagnostic[] {
  const { sought, editorial } = desk;
  const table = editorial.tables.refusals;
  const known = sought.claims.flatMap((one) => [one.id, nameOf(one)]);
  return table.rows.flatMap(({ value, at }) =>
    value.refused.flatMap((name, index) => {
      if (known.includes(name)) return [];
      const nearest = nearestTo(name, undefined, sought);
      return [
        warn(table, at(['refused', index]), MESSAGES.lostAnswer(name, told(nearest), known), nearest, desk),
      ];
    }),
  );
}

/** A warning for each answer and refusal of questions.yml that has lost its claim; none before there is a report. */
export function checkAnswers(
  filed: FiledCorpus,
  editorial: Editorial,
  entries: readonly Entry[],
): Diagnostic[] {
  const { reports, statements } = filed.corpus;
  const claims = statements.filter(({ kind }) => kind === 'claim');
  if (claims.length === 0) return [];
  const rows = new Map(editorial.speakers.map(({ id, name }) => [id, name]));
  const desk: Desk = {
    ...filed,
    editorial,
    sought: {
      claims,
      recall: (name) => recallClaim(entries, name),
      speakerName: (id) => rows.get(id),
    },
    subjects: new Map(reports.map(({ href, subject }) => [href, subject])),
  };
  return [...editorial.tables.questions.rows.flatMap((row) => checkRow(row, desk)), ...checkRefusals(desk)];
}
