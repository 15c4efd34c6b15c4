import type { Answers, QuestionView } from '../../../corpus/answers/model.ts';
import { countOf } from '../../../corpus/format/count.ts';
import type { StatementView } from '../../../corpus/model.ts';
import type { Card, Row } from '../model.ts';
import { type Desk, onMap, plain, printedAddresses, quiet, sigil } from './desk.ts';

/** A question, and the reports that answer it, newest first. */
export interface AskedQuestion {
  readonly question: QuestionView;
  readonly cells: readonly Omit<Answers, 'elsewhere'>[];
}

/** Every question once, each voice with its answers of all reports, those of the newest first. */
export function askedQuestions({ corpus }: Desk): AskedQuestion[] {
  const asked = Map.groupBy(
    corpus.reports.flatMap(({ questions }) => questions),
    ({ id }) => id,
  );
  return [...asked.values()].flatMap((all) => {
    const [question] = all;
    if (question === undefined) return [];
    const cells = all.flatMap((one) => one.cells);
    const voices = new Map(cells.map(({ voice }) => [voice.id, voice]));
    const answersOf = (id: string): StatementView[] =>
      cells.filter(({ voice }) => voice.id === id).flatMap(({ statements }) => statements);
    return [
      { question, cells: [...voices.values()].map((voice) => ({ voice, statements: answersOf(voice.id) })) },
    ];
  });
}

function rowOf({ voice, statements: [first] }: Omit<Answers, 'elsewhere'>): Row {
  return first === undefined
    ? [sigil(voice, null), { kind: 'unsaid' }, quiet('aucune réponse rapportée')]
    : [sigil(voice, first.number), plain(`« ${first.text} »`)];
}

/** A question and the first words of each voice, in the same size and order. */
export function questionCard({ question, cells }: AskedQuestion, desk: Desk): Card {
  const statements = cells.flatMap((cell) => cell.statements);
  const ids = new Set(statements.flatMap(({ places }) => places.map(({ id }) => id)));
  const reports = new Set(statements.map(({ report }) => report.href));
  return {
    id: `questions/${question.id}`,
    mark: null,
    who: 'Question',
    act: null,
    detail: `${countOf(statements.length, 'réponse')} dans ${countOf(reports.size, 'rapport')}`,
    body: question.question,
    bodyKind: 'title',
    under: null,
    rows: cells.map(rowOf),
    addresses: printedAddresses(question.page),
    places: onMap(
      [...ids].flatMap((id) => desk.places.get(id) ?? []),
      statements,
    ),
    active: null,
  };
}
