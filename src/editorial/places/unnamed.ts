import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { MESSAGES } from '../messages.ts';
import type { PlaceRow } from '../place.ts';
import type { Table } from '../table.ts';

/** Rows that no report uses and that are not kept in reserve: a warning each. */
export function findUnnamed(table: Table<PlaceRow>, used: ReadonlySet<string>): Diagnostic[] {
  return table.rows
    .filter(({ value }) => !value.reserve && !used.has(value.id))
    .map(({ value, at }) => diagnose(table, at(['id']), MESSAGES.unnamedPlace(value.name), 'warning'));
}
