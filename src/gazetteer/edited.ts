import type { PlaceRow } from '../editorial/place.ts';
import { areaOfIso, regionCodeOf } from './area-rows.ts';
import type { World } from './index/read.ts';
import { nameKey } from './key.ts';
import type { Candidate } from './model.ts';

/** A row as a candidate: what it leaves out comes from the place that it replaces. */
function editorsCandidate(row: PlaceRow, replaced: Candidate | undefined): Candidate {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    lat: row.lat ?? replaced?.lat ?? null,
    lon: row.lon ?? replaced?.lon ?? null,
    country: row.country ?? replaced?.country ?? null,
    region: regionCodeOf(row.region ?? '') ?? replaced?.region ?? null,
    population: row.population?.value ?? replaced?.population ?? 0,
    rank: replaced?.rank ?? 0,
    source: 'editors',
  };
}

/** The editors' places, and what each of them stands for. */
export interface Edited {
  readonly byId: ReadonlyMap<string, Candidate>;
  /** By the ISO code or the id of the area that a place replaces. */
  readonly byArea: ReadonlyMap<string, Candidate>;
  readonly byGeonames: ReadonlyMap<number, Candidate>;
  readonly byKey: ReadonlyMap<string, readonly Candidate[]>;
  /** The beginnings of all keys of several words, with the space behind them. */
  readonly beginnings: ReadonlySet<string>;
}

/** *côte d azur*: `côte `, `côte d `. */
const beginningsOf = (key: string): string[] =>
  [...key.matchAll(/ /g)].map(({ index }) => key.slice(0, index + 1));

/** The editors' places, each with what it leaves to the place that it replaces. */
export function readEdited(rows: readonly PlaceRow[], world: World): Edited {
  const byId = new Map<string, Candidate>();
  const byArea = new Map<string, Candidate>();
  const byGeonames = new Map<number, Candidate>();
  const byKey = new Map<string, Candidate[]>();
  for (const row of rows) {
    const { iso, geonames } = row;
    const town = geonames === undefined ? undefined : world.byGeonames(geonames);
    const place = editorsCandidate(row, town ?? (iso === undefined ? undefined : areaOfIso(iso)?.place));
    byId.set(place.id, place);
    byArea.set(iso ?? place.id, place);
    if (geonames !== undefined) byGeonames.set(geonames, place);
    for (const key of new Set([row.name, ...row.names.map(({ form }) => form)].map(nameKey)))
      byKey.set(key, [...(byKey.get(key) ?? []), place]);
  }
  const beginnings = new Set([...byKey.keys()].flatMap(beginningsOf));
  return { byId, byArea, byGeonames, byKey, beginnings };
}
