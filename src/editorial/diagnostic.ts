/** Something wrong in what an editor wrote: where it stands, what it is, what to do. Lines and columns count from 1. */
export interface Diagnostic {
  /** The path as the editor knows it, from the folder where the command runs. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly advice: string;
  /** An `error` ends the build, a `warning` is printed, a `notice` proposes something and is no fault. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** The line of the file, and how many of its letters are meant, from `column`. */
  readonly excerpt?: { readonly line: string; readonly length: number };
  /** The other places that it is about. */
  readonly beside?: readonly Spot[];
  /** Lines that an editor can paste as they stand. */
  readonly paste?: readonly string[];
}

/** A stretch of a file, with the line in which it stands. */
export type Spot = Pick<Diagnostic, 'file' | 'line' | 'column' | 'excerpt'>;

/** A file as it stands on disk. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** What a message says: what was unexpected, and what was expected or what to do. */
export type Message = Pick<Diagnostic, 'message' | 'advice'>;

/** Line and column, from 1, of an offset in UTF-16 code units. */
export function locate(source: string, offset: number): Pick<Diagnostic, 'line' | 'column'> {
  const lines = source.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export function diagnose(
  { file, source }: SourceFile,
  offset: number,
  message: Message,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { file, ...locate(source, offset), ...message, severity };
}

const LINE_REST = /^[^\r\n]*/;

/** A stretch of a file, with the line in which it stands. */
export function spotAt(
  { file, source }: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
): Spot {
  const at = locate(source, start);
  const line = LINE_REST.exec(source.slice(start - at.column + 1))?.[0] ?? '';
  const length = Math.max(1, Math.min(end - start, line.length - at.column + 1));
  return { file, ...at, excerpt: { line, length } };
}

/** A warning about a stretch of the file, with the line in which it stands. */
export function diagnoseSpan(
  file: SourceFile,
  span: { readonly start: number; readonly end: number },
  message: Message,
): Diagnostic {
  return { ...spotAt(file, span), ...message, severity: 'warning' };
}

/** Letters that an excerpt shows on each side of what is meant. */
const AROUND = 50;

/** The line with what is meant underlined, cut where it is long; empty where there is none. */
export function formatExcerpt({ column, excerpt }: Pick<Spot, 'column' | 'excerpt'>): string {
  if (!excerpt) return '';
  const from = Math.max(0, column - 1 - AROUND);
  const to = Math.min(excerpt.line.length, column - 1 + excerpt.length + AROUND);
  const [before, after] = [from > 0 ? '…' : '', to < excerpt.line.length ? '…' : ''];
  const indent = ' '.repeat(before.length + column - 1 - from);
  const shown = `${before}${excerpt.line.slice(from, to)}${after}`;
  return `    ${shown}\n    ${indent}${'^'.repeat(excerpt.length)}`;
}

/** `file:line:column  message  what to do` */
export function formatDiagnostic({ file, line, column, message, advice }: Diagnostic): string {
  return `${file}:${line}:${column}  ${message}  ${advice}`;
}

/** All of it, line by line: what and where, the words themselves, the other places, what to paste. */
export function formatWhole(diagnostic: Diagnostic): string {
  const { beside = [], paste = [] } = diagnostic;
  const spots = beside.flatMap((spot) => [`  ${spot.file}:${spot.line}:${spot.column}`, formatExcerpt(spot)]);
  return [formatDiagnostic(diagnostic), formatExcerpt(diagnostic), ...spots, ...paste]
    .filter(Boolean)
    .join('\n');
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error';
