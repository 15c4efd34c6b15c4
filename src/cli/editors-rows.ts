import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlaceRow } from '../editorial/place.ts';
import type { SpeakerRow } from '../editorial/speaker.ts';
import { readWhole, writeWhole } from '../gazetteer/cache-file.ts';

/** What editors say of the places and the speakers; faulty rows are left to `check`. */
export interface EditorsRows {
  readonly places: readonly PlaceRow[];
  readonly speakers: readonly SpeakerRow[];
}

/** The modules that say what a row is: the rows change with them. */
const SCHEMAS = ['place', 'speaker', 'fields', 'check-yaml', 'table', 'yaml'] as const;

/** Sixteen hexadecimal digits that change with the tables and with how they are read. */
function versionOf(tables: readonly string[]): string {
  const modules = SCHEMAS.map((name) => resolve('src/editorial', `${name}.ts`));
  const hash = createHash('sha256').update(readFileSync('package.json'));
  for (const file of modules) hash.update(readFileSync(file));
  for (const file of tables) hash.update(`\n${file}\n`).update(readWhole(file) ?? '');
  return hash.digest('hex').slice(0, 16);
}

async function parseRows(places: string, speakers: string): Promise<EditorsRows> {
  const { readTable } = await import('../editorial/table.ts');
  const { placeRow } = await import('../editorial/place.ts');
  const { speakerRow } = await import('../editorial/speaker.ts');
  return {
    places: readTable(places, placeRow).rows.map(({ value }) => value),
    speakers: readTable(speakers, speakerRow).rows.map(({ value }) => value),
  };
}

/** The rows of the editors' tables, kept in the cache: to read and to check them takes longer than all the rest of a start. */
export async function readEditorsRows(contentDir: string, cacheDir: string): Promise<EditorsRows> {
  const [places, speakers] = [join(contentDir, 'places.yml'), join(contentDir, 'speakers.yml')];
  const file = join(cacheDir, 'editors', `${versionOf([places, speakers])}.json`);
  const cached = readWhole(file);
  if (cached) return JSON.parse(new TextDecoder().decode(cached));
  const rows = await parseRows(places, speakers);
  writeWhole(file, JSON.stringify(rows));
  return rows;
}
