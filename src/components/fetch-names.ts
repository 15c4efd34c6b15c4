import { type Names, type NameTable, readyNames } from '../corpus/places/match.ts';

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

const isTable = (value: unknown): value is NameTable =>
  typeof value === 'object' && value !== null && Object.values(value).every(isNames);

/** The names of all places, asked for once the reader searches. */
export async function fetchNames(url: string): Promise<Names> {
  const response = await fetch(url);
  const table: unknown = await response.json();
  if (!response.ok || !isTable(table)) throw new TypeError(`no names at ${url}`);
  return readyNames(table);
}
