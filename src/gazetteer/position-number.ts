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
