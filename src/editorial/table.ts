import { relative } from 'node:path';
import type { z } from 'zod';
import { checkYaml } from './check-yaml.ts';
import { type Diagnostic, diagnose, type SourceFile } from './diagnostic.ts';
import { MESSAGES } from './messages.ts';
import { readText } from './read-text.ts';
import { readYaml } from './yaml.ts';

/** A byte order mark, which the YAML reader does not take. */
const BOM = '\uFEFF';

/** A row that is as it should be, and where its parts stand in the file. */
export interface Row<T> {
  readonly value: T;
  readonly at: (path: readonly PropertyKey[]) => number;
}

export interface Table<T> extends SourceFile {
  readonly rows: readonly Row<T>[];
  /** Every fault of every row. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A path as an editor knows it: from the folder where the command runs, whole if it lies outside. */
export function shownPath(path: string): string {
  const shown = relative('', path);
  return shown.startsWith('..') ? path : shown;
}

/** What a row is to be, where rows are of several kinds by what is written. */
export type RowSchema<T> = z.ZodType<T> | ((value: unknown) => z.ZodType<T>);

/** Rows of an editors' table: a YAML list. A missing file is an empty table, a malformed one a fault. */
export function readTable<T>(path: string, schema: RowSchema<T>): Table<T> {
  const file = shownPath(path);
  const { source, isMissing, diagnostics } = readText(path, file);
  if (source !== null) return parseTable({ file, source }, schema);
  return { file, source: '', rows: [], diagnostics: isMissing ? [] : diagnostics };
}

/** As {@link readTable}, from text. */
export function parseTable<T>(table: SourceFile, schema: RowSchema<T>): Table<T> {
  const start = table.source.startsWith(BOM) ? BOM.length : 0;
  const yaml = { ...table, text: table.source.slice(start), start };
  const { read, diagnostics } = readYaml(yaml);
  if (read === null || read.value === null) return { ...table, rows: [], diagnostics };
  if (!Array.isArray(read.value)) {
    return { ...table, rows: [], diagnostics: [diagnose(table, read.at([]), MESSAGES.notAList())] };
  }
  const checked = read.value.map((value: unknown, index) => {
    const at: typeof read.at = (path, on) => read.at([index, ...path], on);
    return { at, ...checkYaml(yaml, { value, at }, typeof schema === 'function' ? schema(value) : schema) };
  });
  return {
    ...table,
    rows: checked.flatMap(({ value, at }) => (value === null ? [] : [{ value, at }])),
    diagnostics: checked.flatMap((row) => row.diagnostics),
  };
}

/** The table with its rows of one kind. */
export function rowsOf<T, U extends T>(table: Table<T>, isOne: (value: T) => value is U): Table<U> {
  const rows = table.rows.flatMap(({ value, at }) => (isOne(value) ? [{ value, at }] : []));
  return { ...table, rows };
}
