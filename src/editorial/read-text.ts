import { readFileSync } from 'node:fs';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { MESSAGES } from './messages.ts';
import { SYSTEM_FAULTS } from './system-faults.data.ts';

/** What stands for bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

interface ReadText {
  /** Null where it cannot be had. */
  readonly source: string | null;
  readonly isMissing: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function decode(bytes: Uint8Array, file: string): ReadText {
  try {
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { source, isMissing: false, diagnostics: [] };
  } catch {
    const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const fault = diagnose({ file, source }, source.indexOf(REPLACEMENT), MESSAGES.notUtf8());
    return { source: null, isMissing: false, diagnostics: [fault] };
  }
}

/** The text of a file, byte order mark included, or why it cannot be had. */
export function readText(path: string, file: string): ReadText {
  try {
    return decode(readFileSync(path), file);
  } catch (error) {
    const code = codeOf(error);
    const message = MESSAGES.unreadable(SYSTEM_FAULTS[code] ?? code);
    const diagnostics = [diagnose({ file, source: '' }, 0, message)];
    return { source: null, isMissing: code === 'ENOENT', diagnostics };
  }
}
