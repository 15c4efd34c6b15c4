import { dsvFormat } from 'd3-dsv';

/** Text is guarded against formulas; a number is written as one, with a decimal comma. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  /** Heading of the column, French. */
  readonly name: string;
  readonly of: (row: Row) => Cell;
}

/** What a response or a link says of the file. */
export const CSV_TYPE = 'text/csv; charset=utf-8';

/** Excel takes a file without it for Windows-1252 and breaks every accent. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Semicolon and decimal comma: how spreadsheets set to French read and write the format. Lines end as
 * RFC 4180 says.
 */
const SEMICOLON = dsvFormat(';');
const LINE_END = '\r\n';

/**
 * What a spreadsheet takes for the start of a formula, blanks before it or not.
 * Source: OWASP, « CSV Injection », full-width forms included.
 */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

function formatNumberCell(value: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`A CSV cell holds a finite number or null, not ${value}.`);
  return String(value).replace('.', ',');
}

/** An apostrophe before it keeps a spreadsheet from running text: it shows the rest as it stands. */
const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return formatNumberCell(cell);
  return typeof cell === 'boolean' ? (cell ? 'oui' : 'non') : guard(cell);
}

/**
 * A CSV file that French spreadsheets open with a double click: UTF-8 with its mark, semicolons, decimal
 * commas, no formula. The line of headings stands even where no row follows.
 * @throws RangeError for a number that is not finite
 */
export function formatCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const head = columns.map(({ name }) => guard(name));
  const body = rows.map((row) => columns.map(({ of }) => formatCell(of(row))));
  return BYTE_ORDER_MARK + [head, ...body].map((line) => SEMICOLON.formatRow(line) + LINE_END).join('');
}
