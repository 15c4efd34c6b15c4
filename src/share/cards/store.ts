import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Card } from './model.ts';

/** What a picture depends on beside its card: how it is drawn, and with what. */
const SOURCES = [
  'src/share/cards',
  'src/map',
  'src/styles/tokens.css',
  'src/styles/map.css',
  'src/corpus/sigil-shapes.data.ts',
  'src/markdown/typography.ts',
  'src/markdown/typography.data.ts',
] as const;
const PACKAGES = [
  '@resvg/resvg-js',
  '@fontsource/source-sans-3',
  '@fontsource/source-serif-4',
  'fontkit',
] as const;

function filesOf(path: string): string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}

/** Changes whenever the same card could be drawn otherwise. */
export function drawingVersion(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    for (const file of /\.\w+$/.test(source) ? [path] : filesOf(path)) hash.update(readFileSync(file));
  }
  for (const name of PACKAGES) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  return hash.digest('hex');
}

/** Where the picture of a card is kept: its name tells all that it was made from. */
export function cardFile(folder: string, card: Card, version: string): string {
  const digest = createHash('sha256').update(version).update(JSON.stringify(card)).digest('hex').slice(0, 32);
  return join(folder, digest.slice(0, 2), `${digest}.png`);
}

/** Written beside its place and moved there whole, so that two builds at once never read half a file. */
export function keepCard(file: string, picture: Uint8Array): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${randomUUID()}`;
  writeFileSync(fresh, picture);
  renameSync(fresh, file);
}

/** Whether the picture is there; if it is, it counts as used at this time (ms since 1970). */
export function useCard(file: string, now: number): boolean {
  try {
    utimesSync(file, now / 1000, now / 1000);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Whether an operation failed because a file is not there. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
