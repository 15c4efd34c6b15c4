import { once } from '../analysis/text/once.ts';
import { type Area, countryArea, landmarkArea, regionArea } from './areas.ts';
import countries from './data/countries.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import { LANDMARKS } from './landmarks.data.ts';

/** How many areas the small tables hold; their numbers begin at 0. */
export const AREA_COUNT = countries.length + regions.length + LANDMARKS.length;

/**
 * The area of that number: the countries first, then the regions, then the landmarks, each in the order of
 * its table. Made when it is asked for, since a report names few of them.
 */
export function areaAt(number: number): Area | undefined {
  const country = countries[number];
  if (country) return countryArea(country);
  const region = regions[number - countries.length];
  if (region) return regionArea(region);
  const landmark = LANDMARKS[number - countries.length - regions.length];
  return landmark && landmarkArea(landmark);
}

/** Every area, by its number. */
export function allAreas(): Area[] {
  return [...countries.map(countryArea), ...regions.map(regionArea), ...LANDMARKS.map(landmarkArea)];
}

/** Rows by their ISO code; of two with one code the first. */
const byIso = <Row extends { readonly iso: string | null }>(rows: readonly Row[]): Map<string | null, Row> =>
  new Map(rows.toReversed().map((row) => [row.iso, row]));

const countriesByIso = once(() => byIso(countries));
const regionsByIso = once(() => byIso(regions));

/** The country or the region of an ISO 3166 code. */
export function areaOfIso(iso: string): Area | undefined {
  const region = regionsByIso().get(iso);
  if (region) return regionArea(region);
  const country = countriesByIso().get(iso);
  return country && countryArea(country);
}

/** GeoNames `CC.admin1` of an ISO 3166-2 code; null where it has none. */
export function regionCodeOf(iso: string): string | null {
  return regionsByIso().get(iso)?.gn ?? null;
}
