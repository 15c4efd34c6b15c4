/** Something wrong in what an editor wrote: where it stands, what it is, what to do. Lines and columns count from 1. */
export interface Diagnostic {
  /** The path as the editor knows it, from the folder where the command runs. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly advice: string;
  /** An `error` ends the build, a `warning` is printed. */
  readonly severity: 'error' | 'warning';
}

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

/** `file:line:column  message  what to do` */
export function formatDiagnostic({ file, line, column, message, advice }: Diagnostic): string {
  return `${file}:${line}:${column}  ${message}  ${advice}`;
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error';
