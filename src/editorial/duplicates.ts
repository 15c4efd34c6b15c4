import { type Diagnostic, diagnose, locate } from './diagnostic.ts';
import { MESSAGES } from './messages.ts';
import type { Row, Table } from './table.ts';

/** Something that only one row may have: what to call it, and where each row has it. */
export interface Unique<T> {
  readonly what: string;
  readonly of: (row: T) => readonly { readonly value: string; readonly path: readonly PropertyKey[] }[];
}

/** The same value twice in a table; the second one is at fault. A row may repeat itself. */
export function findDuplicates<T>(table: Table<T>, unique: Unique<T>): Diagnostic[] {
  const first = new Map<string, { row: Row<T>; offset: number }>();
  return table.rows.flatMap((row) =>
    unique.of(row.value).flatMap(({ value, path }) => {
      const known = first.get(value);
      const offset = row.at(path);
      if (!known) first.set(value, { row, offset });
      if (!known || known.row === row) return [];
      const { line } = locate(table.source, known.offset);
      return [diagnose(table, offset, MESSAGES.duplicate(unique.what, value, line))];
    }),
  );
}

/** A row's id. */
export const uniqueId: Unique<{ readonly id: string }> = {
  what: 'Identifiant',
  of: ({ id }) => [{ value: id, path: ['id'] }],
};
