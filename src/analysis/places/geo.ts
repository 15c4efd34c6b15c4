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

/** Taylor's first terms, which a sine and a cosine never fall below. */
const sinAtLeast = (x: number): number => x - (x * x * x) / 6;
const cosAtLeast = (x: number): number => Math.max(0, 1 - (x * x) / 2);
/** Takes off what rounding may have added. */
const ROUNDED_DOWN = 0.999;

/**
 * Kilometres between two places, at the least, without the cost of {@link kilometres}: the same formula with the
 * chord for the arc. Infinite where a position is unknown.
 */
export function kilometresAtLeast(a: Point, b: Point): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
  const turn = Math.abs(a.lon - b.lon);
  const north = sinAtLeast((Math.abs(a.lat - b.lat) * RADIANS) / 2);
  const east = sinAtLeast((Math.min(turn, 360 - turn) * RADIANS) / 2);
  const share = north * north + cosAtLeast(a.lat * RADIANS) * cosAtLeast(b.lat * RADIANS) * east * east;
  return ROUNDED_DOWN * EARTH_DIAMETER_KM * Math.sqrt(share);
}

/** Where one arrives from a point, kilometres away in a direction (degrees clockwise from north), along a great circle. */
export function destination(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  bearing: number,
  km: number,
): { readonly lat: number; readonly lon: number } {
  const from = lat * RADIANS;
  const turn = bearing * RADIANS;
  const arc = (2 * km) / EARTH_DIAMETER_KM;
  const to = Math.asin(Math.sin(from) * Math.cos(arc) + Math.cos(from) * Math.sin(arc) * Math.cos(turn));
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(arc) * Math.cos(from),
    Math.cos(arc) - Math.sin(from) * Math.sin(to),
  );
  const around = ((lon + east / RADIANS + 540) % 360) - 180;
  return { lat: Number((to / RADIANS).toFixed(4)), lon: Number(around.toFixed(4)) };
}
