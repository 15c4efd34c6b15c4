export interface Point {
  readonly lat: number | null;
  readonly lon: number | null;
}

const EARTH_DIAMETER_KM = 12742;
const RADIANS = Math.PI / 180;

/** Great-circle distance (haversine formula); null where a position is unknown. */
export function kilometres(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const north = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2;
  const east = Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  const share = north + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * east;
  return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(share)));
}
