import type { PlaceLink } from '../model.ts';
import { countOrigins } from '../threads/origins.ts';
import type { PlaceView } from './model.ts';

/** Places that one region, country or nothing holds; `holder` is null for the last. */
export interface Group {
  readonly holder: PlaceLink | null;
  /** What is said of the holder itself; null where no report names it. */
  readonly own: PlaceView | null;
  readonly places: readonly PlaceView[];
}

export interface CountryGroup extends Omit<Group, 'places'> {
  /** The places by their nearest region; those that lie in none come first. */
  readonly regions: readonly Group[];
  /** How many places lie in it. */
  readonly count: number;
}

const collator = new Intl.Collator('fr');
const byLabel = (a: PlaceLink, b: PlaceLink): number => collator.compare(a.label, b.label);

type HolderOf = (place: PlaceView) => PlaceLink | undefined;

/** Groups by holder, by name; what has none stands first. A place that holds others heads its own group. */
function groupBy(places: readonly PlaceView[], holderOf: HolderOf): Group[] {
  const holders = new Map(places.flatMap((place) => holderOf(place) ?? []).map((link) => [link.id, link]));
  const groups = Map.groupBy(places, (place) =>
    holders.has(place.id) ? place.id : (holderOf(place)?.id ?? ''),
  );
  return [...groups]
    .map(([id, held]) => ({
      holder: holders.get(id) ?? null,
      own: held.find((place) => place.id === id) ?? null,
      places: held.filter((place) => place.id !== id),
    }))
    .sort((a, b) =>
      a.holder && b.holder
        ? byLabel(a.holder, b.holder)
        : Number(a.holder !== null) - Number(b.holder !== null),
    );
}

const countryOf: HolderOf = ({ within }) => within.find(({ kind }) => kind === 'country');

/** The first-level region where there is one, rather than the district below or the set of regions above. */
const regionOf: HolderOf = ({ within }) => {
  const regions = within.filter(({ kind }) => kind === 'region');
  return regions.find(({ area }) => area.length === 1) ?? regions[0];
};

/** The named places by country and, in each, by the region that holds them; what no country holds comes last. */
export function groupByRegion(places: readonly PlaceView[]): CountryGroup[] {
  const [first, ...countries] = groupBy(places, countryOf);
  const ordered = first && first.holder === null ? [...countries, first] : [first, ...countries];
  return ordered.flatMap((group) =>
    group
      ? {
          holder: group.holder,
          own: group.own,
          regions: groupBy(group.places, regionOf),
          count: group.places.length,
        }
      : [],
  );
}

/** The places of which most is said first; where as much is said, by name. */
export function orderByStatements(places: readonly PlaceView[]): PlaceView[] {
  return places.toSorted((a, b) => countOrigins(b.statements) - countOrigins(a.statements) || byLabel(a, b));
}
