import type { NameKeys } from '../../gazetteer/index/names.ts';
import { nameKey } from '../../gazetteer/key.ts';
import type { NameTable } from './match.ts';
import type { PlaceView } from './model.ts';

/** Each name once, spellings that a search does not tell apart taken as one: the first. */
function distinct(names: readonly string[]): string[] {
  return [...Map.groupBy(names, nameKey).values()].flatMap(([first]) => first ?? []);
}

/**
 * The names by which each place is found: its own, the editors', the reports', then all that the gazetteer
 * files it under. Places with more statements come first.
 */
export function nameTable(
  places: readonly PlaceView[],
  gazetteerNames: ReadonlyMap<string, NameKeys>,
): NameTable {
  const ordered = places.toSorted((a, b) => b.statements.length - a.statements.length);
  return Object.fromEntries(
    ordered.map(({ id, label, names }) => {
      const { main = [], other = [] } = gazetteerNames.get(id) ?? {};
      return [id, distinct([label, ...names.map(({ form }) => form), ...main, ...other])];
    }),
  );
}
