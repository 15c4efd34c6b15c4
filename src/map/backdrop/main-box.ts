import type { GeoBox } from '../model.ts';
import { meet, union } from './arcs.ts';

/** What is farther off than this (degrees) from the rest of a country is not fitted into its picture. */
const FAR = 5;

const around = ({ west, south, east, north }: GeoBox): GeoBox => ({
  west: west - FAR,
  south: south - FAR,
  east: east + FAR,
  north: north + FAR,
});

const sizeOf = ({ west, south, east, north }: GeoBox): number => (east - west) * (north - south);

/** Joins boxes that lie near each other, until no two do. */
function joinNear(boxes: readonly GeoBox[]): GeoBox[] {
  const joined: GeoBox[] = [];
  for (const box of boxes) {
    const host = joined.findIndex((other) => meet(around(other), box));
    const known = joined[host];
    if (known === undefined) joined.push(box);
    else joined[host] = union([known, box]);
  }
  return joined.length === boxes.length ? joined : joinNear(joined);
}

/**
 * The box of the main land among these parts: France without La Réunion, Russia and the United States up to the
 * antimeridian. Undefined without parts.
 */
export function mainBox(parts: readonly GeoBox[]): GeoBox | undefined {
  const [first, ...others] = joinNear(parts);
  return first && others.reduce((best, box) => (sizeOf(box) > sizeOf(best) ? box : best), first);
}
