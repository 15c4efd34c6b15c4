/** Numbers from here on are positions; GeoNames' own are far below. The largest fits 32 bits. */
const FIRST = 3_000_000_000;
/** Steps of a degree. */
const STEPS = 100;
const LONGITUDES = 360 * STEPS;

/**
 * A number for a place that has none of GeoNames: its position in hundredths of a degree, so that it stays when the
 * package is renewed. Two places within a kilometre may share one.
 */
export const numberAt = (lat: number, lon: number): number =>
  FIRST + Math.floor((lat + 90) * STEPS) * LONGITUDES + Math.floor((lon + 180) * STEPS);

/** Whether a number is GeoNames' own, and leads to a page there. */
export const isGeonamesNumber = (number: number): boolean => number < FIRST;

/** Numbers from here on are Insee's of communes; the largest fits 32 bits. */
const FIRST_COMMUNE = 4_000_000_000;
/** Corsica's départements, *2A* and *2B*, are numbered behind all others. */
const CORSICA: Readonly<Record<string, number>> = { '2A': 98, '2B': 99 };
/** Communes of one département and what became parts of them: two may have one code. */
const CODES = 100_000;

/** A number for a commune by Insee's code, *29158*; for one that became a `part` of another, which may keep its code. */
export function communeNumber(code: string, part: boolean): number {
  const departement = CORSICA[code.slice(0, 2)] ?? Number(code.slice(0, 2));
  return FIRST_COMMUNE + (part ? CODES : 0) + departement * 1000 + Number(code.slice(2));
}

/** Whether a number is that of a commune, whose position is an estimate. */
export const isCommuneNumber = (number: number): boolean => number >= FIRST_COMMUNE;
