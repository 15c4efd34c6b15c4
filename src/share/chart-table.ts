import { type Cell, type Column, formatCsv } from './csv.ts';

/** What a chart draws, as a table: one source for the table beside it and for its CSV. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function tableOf<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ChartTable {
  return {
    caption,
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

/** The file of a chart's data; see {@link formatCsv} for its form. */
export function chartCsv({ columns, rows }: ChartTable): string {
  return formatCsv(
    columns.map((name, at): Column<readonly Cell[]> => ({ name, of: (row) => row[at] ?? null })),
    rows,
  );
}
