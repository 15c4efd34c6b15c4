import { districts, facilities, naturals } from '../analysis/fr/places-nouns.data.ts';
import { kilometres } from '../analysis/places/geo.ts';
import { once } from '../analysis/text/once.ts';
import { remember } from '../analysis/text/remember.ts';
import type { PlaceRow } from '../editorial/place.ts';
import { allAreas, areaAt } from './area-rows.ts';
import type { Area } from './areas.ts';
import { readEdited } from './edited.ts';
import type { KeyIndex } from './index/format.ts';
import { bearersOf, hasKeyFrom } from './index/keys.ts';
import type { World } from './index/read.ts';
import { nameKey } from './key.ts';
import { matchOf } from './match.ts';
import type { Candidate, Gazetteer, Match } from './model.ts';
import { isGeonamesNumber } from './position-number.ts';
import { SAME_KM } from './villages.ts';

/** What is made from packages and the tables of this folder. */
export interface Prepared {
  readonly world: World;
  /** Names of the areas, by the numbers of `area-rows.ts`. */
  readonly areaKeys: KeyIndex;
}

/** `gare--konotop-706448`: the station of Konotop, where Konotop is; `district--tetovo-785082` likewise. */
function namedAfter(id: string, placeOf: (id: string) => Candidate | undefined): Candidate | undefined {
  const [noun = '', placeId] = id.split('--');
  const facility = facilities.get(noun.replaceAll('_', ' '));
  const natural = naturals.get(noun);
  const label = facility ?? natural?.label ?? districts.get(noun);
  const place = placeId === undefined ? undefined : placeOf(placeId);
  if (!label || !place) return undefined;
  const of = /^[aeéèêiîoôuyhœAEÉÈÊIÎOÔUYŒ]/u.test(place.name) ? 'd’' : 'de ';
  return {
    ...place,
    id,
    name: `${label} ${of}${place.name}`,
    kind: facility ? 'facility' : (natural?.kind ?? 'region'),
    population: 0,
    rank: 0,
  };
}

const GEONAMES_ID = /-(\d+)$/;
const geonamesOf = (id: string): number => Number(GEONAMES_ID.exec(id)?.[1] ?? -1);

/** Whether a settlement of our own tables is what the later places have without a number. */
const isTwinOf =
  (town: Candidate) =>
  (own: Candidate): boolean =>
    !isGeonamesNumber(geonamesOf(town.id)) &&
    own.kind === 'settlement' &&
    (kilometres(own, town) ?? Number.POSITIVE_INFINITY) < SAME_KM.named;

/** Names to places: editors' places first, then countries, regions, landmarks, and the towns of the world. */
export function createGazetteer({ world, areaKeys }: Prepared, rows: readonly PlaceRow[]): Gazetteer {
  const edited = readEdited(rows, world);
  const placeOf = ({ iso, place }: Area): Candidate => edited.byArea.get(iso ?? place.id) ?? place;
  const areasById = once(() => new Map(allAreas().map((area) => [placeOf(area).id, placeOf(area)])));

  /** Areas and editors' places of a name, by id: a place that an editor has is filed under the editor's id. */
  const ownOf = (key: string): Map<string, Match> => {
    const own = new Map<string, Match>();
    for (const { place: number, main } of bearersOf(areaKeys, key)) {
      const area = areaAt(number);
      const place = area && placeOf(area);
      if (place) own.set(place.id, matchOf(place, main));
    }
    for (const place of edited.byKey.get(key) ?? []) own.set(place.id, matchOf(place, true));
    return own;
  };
  const edit = (town: Match): Match => {
    const place = edited.byGeonames.get(geonamesOf(town.id));
    return place ? matchOf({ ...town, ...place }, town.main) : town;
  };
  const byId = (id: string): Candidate | undefined => {
    const known = edited.byId.get(id);
    if (known) return known;
    if (id.includes('--')) return namedAfter(id, byId);
    const town = world.byGeonames(geonamesOf(id));
    return town?.id === id ? town : areasById().get(id);
  };
  return {
    byId,
    lookup: remember((name) => {
      const key = nameKey(name);
      if (key === '') return [];
      const own = ownOf(key);
      const towns = world.lookup(key).map(edit);
      const isOwn = (town: Match): boolean => own.has(town.id) || [...own.values()].some(isTwinOf(town));
      return [...own.values(), ...towns.filter((town) => !isOwn(town))];
    }),
    goesOn: remember((words) => {
      const beginning = `${nameKey(words)} `;
      return edited.beginnings.has(beginning) || hasKeyFrom(areaKeys, beginning) || world.begins(beginning);
    }),
  };
}
