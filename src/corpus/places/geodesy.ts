import { geoDistance } from 'd3-geo';

/** Mean radius of the Earth, km (IUGG). */
const EARTH_KM = 6371.0088;

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in km, on a sphere of mean radius: within 0.5 % of the ellipsoid's. */
export function distanceKm(a: Position, b: Position): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_KM;
}

const POINTS = ['N', 'N-E', 'E', 'S-E', 'S', 'S-O', 'O', 'N-O'] as const;
export type CompassPoint = (typeof POINTS)[number];

/** Initial bearing of the great circle from a to b, degrees clockwise from north (0 to 360). */
export function bearing(a: Position, b: Position): number {
  const r = Math.PI / 180;
  const dLon = (b.lon - a.lon) * r;
  const y = Math.sin(dLon) * Math.cos(b.lat * r);
  const x =
    Math.cos(a.lat * r) * Math.sin(b.lat * r) - Math.sin(a.lat * r) * Math.cos(b.lat * r) * Math.cos(dLon);
  return (Math.atan2(y, x) / r + 360) % 360;
}

/** The nearest of the eight points of the compass, French letters (O for west). */
export function compassPoint(a: Position, b: Position): CompassPoint {
  return POINTS[Math.round(bearing(a, b) / 45) % 8] ?? 'N';
}
