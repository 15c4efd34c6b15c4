import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a file was not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The bytes of a file at the beginning of their own memory, as typed arrays over them want it; null where it lacks. */
export function readWhole(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = readFileSync(file);
    return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Writes a file of the cache; where two processes write the same one at once, the last rename holds. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
