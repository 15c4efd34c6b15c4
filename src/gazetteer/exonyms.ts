import type { EXONYMS } from './exonyms.data.ts';
import { nameKey } from './key.ts';

/** French forms by GeoNames id, the shown one first. */
export type Exonyms = ReadonlyMap<number, readonly string[]>;

interface Town {
  readonly id: number;
  readonly population: number;
}

/** The largest town of a country under each of its names (name, ASCII name, aliases), as far as they are wanted. */
function largest(lines: readonly string[], wanted: ReadonlySet<string>): Map<string, Town> {
  const towns = new Map<string, Town>();
  for (const line of lines) {
    const [id, name = '', ascii = '', aliases = '', , , , , country = '', , , , , , population] =
      line.split('\t');
    for (const form of [name, ascii, ...aliases.split(',')]) {
      const key = `${country} ${nameKey(form)}`;
      const town = { id: Number(id), population: Number(population) };
      if (wanted.has(key) && town.population >= (towns.get(key)?.population ?? 0)) towns.set(key, town);
    }
  }
  return towns;
}

/** The towns that the table of French names means; a row that means none is left out. */
export function findExonyms(lines: readonly string[], rows: typeof EXONYMS): Exonyms {
  const keyOf = ([country, listed]: (typeof EXONYMS)[number]): string => `${country} ${nameKey(listed)}`;
  const towns = largest(lines, new Set(rows.map(keyOf)));
  return new Map(
    rows.flatMap((row) => {
      const [, , ...forms] = row;
      const town = towns.get(keyOf(row));
      return town ? [[town.id, forms] as const] : [];
    }),
  );
}
