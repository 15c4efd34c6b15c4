import { districts, facilities } from '../analysis/fr/places-nouns.data.ts';
import { remember } from '../analysis/text/remember.ts';
import type { PlaceRow } from '../editorial/place.ts';
import { type Area, countryArea, landmarkArea, regionArea } from './areas.ts';
import type { World } from './index/read.ts';
import { nameKey } from './key.ts';

import type { LandmarkRow } from './landmarks.data.ts';
import type { Candidate, Gazetteer, Match } from './model.ts';
import type { CountryRow } from './prepare/countries.ts';
import type { RegionRow } from './prepare/regions.ts';

/** What is made from packages and the tables of this folder. */
export interface Prepared {
  readonly world: World;
  readonly countries: readonly CountryRow[];
  readonly regions: readonly RegionRow[];
  readonly landmarks: readonly LandmarkRow[];
}

/** A row as a candidate: what it leaves out comes from the place that it replaces. */
function editorsCandidate(
  row: PlaceRow,
  replaced: Candidate | undefined,
  codes: ReadonlyMap<string, string | null>,
): Candidate {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    lat: row.lat ?? replaced?.lat ?? null,
    lon: row.lon ?? replaced?.lon ?? null,
    country: row.country ?? replaced?.country ?? null,
    region: codes.get(row.region ?? '') ?? replaced?.region ?? null,
    population: row.population?.value ?? replaced?.population ?? 0,
    rank: replaced?.rank ?? 0,
    source: 'editors',
  };
}

/** Names to places, filled once. */
class Names {
  readonly byKey = new Map<string, Map<string, Match>>();
  readonly byId = new Map<string, Candidate>();
  /** The beginnings of all keys of several words, with the space behind them. */
  readonly beginnings = new Set<string>();

  add(place: Candidate, mainForms: readonly string[], otherForms: readonly string[]): void {
    this.byId.set(place.id, place);
    for (const form of otherForms) this.file(form, { ...place, main: false });
    for (const form of mainForms) this.file(form, { ...place, main: true });
  }

  private file(form: string, match: Match): void {
    const key = nameKey(form);
    if (key === '') return;
    const list = this.byKey.get(key) ?? new Map<string, Match>();
    this.byKey.set(key, list.set(match.id, match));
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1))
      this.beginnings.add(key.slice(0, at + 1));
  }
}

/** The small tables; a place that an editor has is filed under the editor's id. */
function fileAreas(names: Names, areas: readonly Area[], editors: ReadonlyMap<string, Candidate>): void {
  for (const { iso, place, mainForms, otherForms } of areas)
    names.add(editors.get(iso ?? place.id) ?? place, mainForms, otherForms);
}

const areasOf = ({ countries, regions, landmarks }: Prepared): Area[] => [
  ...countries.map(countryArea),
  ...regions.map(regionArea),
  ...landmarks.map(landmarkArea),
];

/** `gare--konotop-706448`: the station of Konotop, where Konotop is; `district--tetovo-785082` likewise. */
function namedAfter(id: string, placeOf: (id: string) => Candidate | undefined): Candidate | undefined {
  const [noun = '', placeId] = id.split('--');
  const facility = facilities.get(noun.replaceAll('_', ' '));
  const label = facility ?? districts.get(noun);
  const place = placeId === undefined ? undefined : placeOf(placeId);
  if (!label || !place) return undefined;
  const of = /^[aeéèêiîoôuyhœAEÉÈÊIÎOÔUYŒ]/u.test(place.name) ? 'd’' : 'de ';
  return {
    ...place,
    id,
    name: `${label} ${of}${place.name}`,
    kind: facility ? 'facility' : 'region',
    population: 0,
    rank: 0,
  };
}

const GEONAMES_ID = /-(\d+)$/;

/** Names to places: editors' places first, then countries, regions, landmarks, and the towns of the world. */
export function createGazetteer(prepared: Prepared, editors: readonly PlaceRow[]): Gazetteer {
  const areas = areasOf(prepared);
  const codes = new Map(prepared.regions.map(({ iso, gn }) => [iso, gn]));
  const byIso = new Map(areas.flatMap(({ iso, place }) => (iso === null ? [] : [[iso, place]])));
  const names = new Names();
  const edited = new Map<string, Candidate>();
  const towns = new Map<number, Candidate>();
  for (const row of editors) {
    const town = row.geonames === undefined ? undefined : prepared.world.byGeonames(row.geonames);
    const place = editorsCandidate(row, town ?? byIso.get(row.iso ?? ''), codes);
    edited.set(row.iso ?? row.id, place);
    if (row.geonames !== undefined) towns.set(row.geonames, place);
  }
  fileAreas(names, areas, edited);
  for (const row of editors) {
    const place = edited.get(row.iso ?? row.id);
    if (place) names.add(place, [row.name, ...row.names.map(({ form }) => form)], []);
  }
  const edit = <T extends Candidate>(town: T): T => {
    const place = towns.get(Number(GEONAMES_ID.exec(town.id)?.[1]));
    return place ? { ...town, ...place } : town;
  };
  const byId = (id: string): Candidate | undefined => {
    const known = names.byId.get(id);
    if (known) return known;
    if (id.includes('--')) return namedAfter(id, byId);
    const town = prepared.world.byGeonames(Number(GEONAMES_ID.exec(id)?.[1] ?? -1));
    return town?.id === id ? town : undefined;
  };
  return {
    byId,
    lookup: remember((name) => {
      const key = nameKey(name);
      if (key === '') return [];
      const own = names.byKey.get(key);
      const found = prepared.world.lookup(key).map(edit);
      return [...(own?.values() ?? []), ...found.filter(({ id }) => !own?.has(id))];
    }),
    goesOn: remember((words) => {
      const beginning = `${nameKey(words)} `;
      return names.beginnings.has(beginning) || prepared.world.begins(beginning);
    }),
  };
}
