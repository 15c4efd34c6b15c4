import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { MESSAGES } from '../messages.ts';
import type { QuestionRow } from '../question.ts';
import type { ReferenceRow } from '../reference.ts';
import type { Row, Table } from '../table.ts';

type Asked = readonly (readonly [id: string | undefined, path: readonly PropertyKey[]])[];

/** Ids of places that a table's rows name and nothing knows. */
function findUnknown<T>(
  table: Table<T>,
  asked: (row: T) => Asked,
  isKnown: (id: string) => boolean,
  ids: readonly string[],
): Diagnostic[] {
  const tell = ({ value, at }: Row<T>): Diagnostic[] =>
    asked(value).flatMap(([id, path]) =>
      id === undefined || isKnown(id) ? [] : [diagnose(table, at(path), MESSAGES.unknownPlace(id, ids))],
    );
  return table.rows.flatMap(tell);
}

/** Unknown places in the rules of questions.yml and in references.yml; `ids` are those to suggest. */
export function findUnknownPlaces(
  tables: { readonly questions: Table<QuestionRow>; readonly references: Table<ReferenceRow> },
  isKnown: (id: string) => boolean,
  ids: readonly string[],
): Diagnostic[] {
  const ofQuestion = ({ answers }: QuestionRow): Asked =>
    answers.map(({ place }, index) => [place, ['answers', index, 'place']]);
  const ofReference = ({ place }: ReferenceRow): Asked => [[place, ['place']]];
  return [
    ...findUnknown(tables.questions, ofQuestion, isKnown, ids),
    ...findUnknown(tables.references, ofReference, isKnown, ids),
  ];
}
