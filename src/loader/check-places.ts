import type { Diagnostic } from '../editorial/diagnostic.ts';
import type { Editorial } from '../editorial/index.ts';
import type { PlaceRow } from '../editorial/place.ts';
import { findUnknownCodes } from '../editorial/places/codes.ts';
import { findLoops, findUnknownHolders } from '../editorial/places/hierarchy.ts';
import { findUnknownPlaces } from '../editorial/places/ids.ts';
import { findSharedNames } from '../editorial/places/names.ts';
import { findWrongCountries } from '../editorial/places/positions.ts';
import { findUnnamed } from '../editorial/places/unnamed.ts';
import { countryArea } from '../gazetteer/areas.ts';
import countries from '../gazetteer/data/countries.json' with { type: 'json' };
import regions from '../gazetteer/data/regions.json' with { type: 'json' };
import { createHierarchy } from '../gazetteer/hierarchy.ts';
import { nameKey } from '../gazetteer/key.ts';
import type { Gazetteer } from '../gazetteer/model.ts';
import { openOutlines } from '../map/outlines.ts';

const CODES: ReadonlySet<string> = new Set([...countries, ...regions].map(({ iso }) => iso));
const names = new Map(countries.map((row) => [row.iso, countryArea(row).place.name]));

/** The country of a row: its own, that of what it replaces, or that of what holds it. */
function countryOf(row: PlaceRow, gazetteer: Gazetteer): string | null {
  const ids = [row.id, ...row.within];
  return ids.reduce<string | null>((found, id) => found ?? gazetteer.byId(id)?.country ?? null, null);
}

/** Every fault of what the tables say of places. */
export function checkPlaces({ tables, places }: Editorial, gazetteer: Gazetteer): Diagnostic[] {
  const isKnown = (id: string): boolean => gazetteer.byId(id) !== undefined;
  const ids = places.map(({ id }) => id);
  return [
    ...findUnknownCodes(tables.places, CODES),
    ...findSharedNames(tables.places, nameKey),
    ...findUnknownHolders(tables.places, isKnown, ids),
    ...findLoops(tables.places),
    ...findWrongCountries(tables.places, {
      outlines: openOutlines(),
      countryOf: (row) => countryOf(row, gazetteer),
      nameOf: (country) => names.get(country) ?? country,
    }),
    ...findUnknownPlaces(tables, isKnown, ids),
  ];
}

/** The places that reports name, all that holds them, and the regions that any of these is made of. */
function usedBy(named: ReadonlySet<string>, { places }: Editorial, gazetteer: Gazetteer): Set<string> {
  const rows = new Map(places.map((row) => [row.id, row]));
  const byIso = new Map(places.flatMap(({ iso, id }) => (iso ? [[iso, id] as const] : [])));
  const hierarchy = createHierarchy(countries, regions, places);
  const used = new Set<string>();
  const use = (id: string): void => {
    if (used.has(id)) return;
    used.add(id);
    const [row, place] = [rows.get(id), gazetteer.byId(id)];
    const wider = row && row.within.length > 0 ? row.within : place ? hierarchy.within(place) : [];
    const parts = (row?.area ?? []).flatMap((iso) => byIso.get(iso) ?? []);
    for (const other of [...wider, ...parts]) use(other);
  };
  for (const id of named) use(id);
  return used;
}

/** A warning for every row that no report needs; nothing where there is no report yet. */
export function checkNamed(
  named: ReadonlySet<string>,
  editorial: Editorial,
  gazetteer: Gazetteer,
): Diagnostic[] {
  if (named.size === 0) return [];
  return findUnnamed(editorial.tables.places, usedBy(named, editorial, gazetteer));
}
