import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { MESSAGES } from '../messages.ts';
import type { PlaceRow } from '../place.ts';
import type { Table } from '../table.ts';

/** `within` that names no place. */
export function findUnknownHolders(
  table: Table<PlaceRow>,
  isKnown: (id: string) => boolean,
  ids: readonly string[],
): Diagnostic[] {
  return table.rows.flatMap(({ value, at }) =>
    value.within.flatMap((id, index) =>
      isKnown(id) ? [] : [diagnose(table, at(['within', index]), MESSAGES.unknownPlace(id, ids))],
    ),
  );
}

type Within = ReadonlyMap<string, readonly string[]>;

/** The way from a place up to itself, or null. */
function findWayBack(to: string, within: Within): string[] | null {
  const seen = new Set<string>();
  const climb = (id: string, way: readonly string[]): string[] | null => {
    for (const wider of within.get(id) ?? []) {
      if (wider === to) return [...way, wider];
      if (seen.has(wider)) continue;
      seen.add(wider);
      const found = climb(wider, [...way, wider]);
      if (found) return found;
    }
    return null;
  };
  return climb(to, [to]);
}

/** Places that lie in themselves, each loop once, at the row that comes first. */
export function findLoops(table: Table<PlaceRow>): Diagnostic[] {
  const within: Within = new Map(table.rows.map(({ value }) => [value.id, value.within]));
  const told = new Set<string>();
  return table.rows.flatMap(({ value, at }) => {
    const way = told.has(value.id) ? null : findWayBack(value.id, within);
    if (!way) return [];
    for (const id of way) told.add(id);
    const index = value.within.indexOf(way[1] ?? '');
    return [diagnose(table, at(['within', index]), MESSAGES.hierarchyLoop(way))];
  });
}
