import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the names of the world's towns are made with, beside the packages; files of this folder. */
export const NAME_TABLES = ['exonyms.data.ts', 'romanized.data.ts', 'transliterate.data.ts'] as const;

const FOLDER = 'src/gazetteer';
const isNameTable = (file: string): boolean => NAME_TABLES.some((table) => table === file);

/** What the names of the areas are made from: every other table of this folder, in a fixed order. */
export function areaTables(): string[] {
  const tables = readdirSync(resolve(FOLDER)).filter(
    (file) => file.endsWith('.data.ts') && !isNameTable(file),
  );
  const prepared = readdirSync(resolve(FOLDER, 'data')).filter((file) => file.endsWith('.json'));
  return [...tables.toSorted(), ...prepared.toSorted().map((file) => `data/${file}`)];
}
