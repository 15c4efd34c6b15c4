import { nameKey } from '../../gazetteer/key.ts';

/** A place that answers a query, and the name by which it does. */
export interface Found {
  readonly id: string;
  /** The name that matched, as the table of names has it. */
  readonly name: string;
}

/** All names of a place, the French one first. */
export type NameTable = Readonly<Record<string, readonly string[]>>;

/** Whether a search takes two names for one. */
export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** How a name answers a query, best first. */
const MANNERS: readonly ((key: string, query: string) => boolean)[] = [
  (key, query) => key === query,
  (key, query) => key.startsWith(query),
  (key, query) => key.includes(` ${query}`),
  (key, query) => query.length > 1 && key.includes(query),
];

/** 0 for the name itself, 1 for its beginning, 2 for that of one of its words, 3 for its middle; -1 for none. */
export const mannerOf = (name: string, query: string): number => {
  const key = nameKey(name);
  return MANNERS.findIndex((manner) => manner(key, query));
};

interface Answer extends Found {
  readonly manner: number;
}

function bestOf(id: string, names: readonly string[], query: string): Answer[] {
  const answers = names
    .map((name) => ({ id, name, manner: mannerOf(name, query) }))
    .filter(({ manner }) => manner >= 0);
  const [best] = answers.sort((a, b) => a.manner - b.manner);
  return best ? [best] : [];
}

/**
 * The places whose names answer a query in any script, accents, case and hyphens aside: those with that
 * very name first; where names answer alike, in the order of the table.
 */
export function findPlaces(text: string, table: NameTable): Found[] {
  const query = nameKey(text);
  if (query === '') return [];
  return Object.entries(table)
    .flatMap(([id, names]) => bestOf(id, names, query))
    .sort((a, b) => a.manner - b.manner)
    .map(({ id, name }) => ({ id, name }));
}
