import type { Answers, QuestionPage } from '../../../corpus/answers/model.ts';
import { countOf } from '../../../corpus/format/count.ts';
import type { StatementView } from '../../../corpus/model.ts';
import type { Card, Row } from '../model.ts';
import { type Desk, onMap, plain, printedAddresses, quiet, sigil, wordsOf } from './desk.ts';

/** The first answer of the newest report that holds one: where a voice stands now. */
function lastWords({ statements }: Answers): StatementView | undefined {
  const days = statements.map(({ report }) => report.date).sort();
  return statements.find(({ report }) => report.date === days.at(-1));
}

function rowOf(answers: Answers): Row {
  const { voice } = answers;
  const said = lastWords(answers);
  return said === undefined
    ? [sigil(voice, null), { kind: 'unsaid' }, quiet('aucune réponse rapportée')]
    : [sigil(voice, said.number), plain(`« ${wordsOf(said)} »`)];
}

const countAnswers = ({ answers, reports }: QuestionPage): string =>
  answers === 0
    ? 'Aucune réponse rapportée'
    : `${countOf(answers, 'réponse')} dans ${countOf(reports.length, 'rapport')}`;

/** A question and the last words of each voice, in the same size and order. */
export function questionCard(asked: QuestionPage, desk: Desk): Card {
  const { id, page, question, cells } = asked;
  const statements = cells.flatMap((cell) => cell.statements);
  const places = new Set(statements.flatMap(({ places }) => places.map(({ id }) => id)));
  return {
    id: `questions/${id}`,
    mark: null,
    who: 'Question',
    act: null,
    detail: countAnswers(asked),
    body: question,
    bodyKind: 'title',
    under: null,
    rows: cells.map(rowOf),
    addresses: printedAddresses(page),
    places: onMap(
      [...places].flatMap((place) => desk.places.get(place) ?? []),
      statements,
    ),
    active: null,
  };
}
