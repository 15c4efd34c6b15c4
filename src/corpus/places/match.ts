import { nameKey } from '../../gazetteer/key.ts';

/** A place that answers a query, and the name by which it does. */
export interface Found {
  readonly id: string;
  /** The name that matched, as the table of names has it. */
  readonly name: string;
  /** Its French name. */
  readonly label: string;
}

/** All names of a place, the French one first. */
export type NameTable = Readonly<Record<string, readonly string[]>>;

/** Whether a search takes two names for one. */
export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** How a name answers a query, best first: the name itself, its beginning, that of a word of it, its middle. */
const MANNERS: readonly ((key: string, query: string) => boolean)[] = [
  (key, query) => key === query,
  (key, query) => key.startsWith(query),
  (key, query) => key.includes(` ${query}`),
  (key, query) => query.length > 1 && key.includes(query),
];

/** A table made ready: names folded once, not at every letter that is typed. */
export type Names = readonly {
  readonly id: string;
  readonly names: readonly { readonly name: string; readonly key: string }[];
}[];

export function readyNames(table: NameTable): Names {
  return Object.entries(table).map(([id, names]) => ({
    id,
    names: names.map((name) => ({ name, key: nameKey(name) })),
  }));
}

interface Answer extends Found {
  readonly manner: number;
}

function bestOf({ id, names }: Names[number], query: string): Answer[] {
  const answers = names
    .map(({ name, key }) => ({
      id,
      name,
      label: names[0]?.name ?? name,
      manner: MANNERS.findIndex((manner) => manner(key, query)),
    }))
    .filter(({ manner }) => manner >= 0);
  const [best] = answers.sort((a, b) => a.manner - b.manner);
  return best ? [best] : [];
}

/**
 * The places whose names answer a query in any script, accents, case and hyphens aside: those with that
 * very name first; where names answer alike, in the order of the table.
 */
export function findPlaces(text: string, table: Names): Found[] {
  const query = nameKey(text);
  if (query === '') return [];
  return table
    .flatMap((place) => bestOf(place, query))
    .sort((a, b) => a.manner - b.manner)
    .map(({ id, name, label }) => ({ id, name, label }));
}
