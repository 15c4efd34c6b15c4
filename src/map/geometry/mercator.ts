import type { GeoBox, LonLat, Point } from '../model.ts';

/** Mean radius of the Earth, km (IUGG). */
export const EARTH_KM = 6371.0088;
/** Web Mercator stops where its world is square. */
export const MAX_LATITUDE = 85.0511;
const RADIANS = Math.PI / 180;

/** Web Mercator, as Leaflet draws it: `scale` px a radian, and the position that stands at `origin`. */
export interface Mercator {
  readonly scale: number;
  readonly centre: LonLat;
  readonly origin: Point;
}

/** Mercator's northing of a latitude, in radians of the equator. */
export function northing(lat: number): number {
  const bounded = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * RADIANS;
  return Math.log(Math.tan(Math.PI / 4 + bounded / 2));
}

export function latitudeOf(north: number): number {
  return (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / RADIANS;
}

export function project({ scale, centre, origin }: Mercator, [lon, lat]: LonLat): Point {
  return [
    origin[0] + scale * (lon - centre[0]) * RADIANS,
    origin[1] - scale * (northing(lat) - northing(centre[1])),
  ];
}

export function unproject({ scale, centre, origin }: Mercator, [x, y]: Point): LonLat {
  return [
    centre[0] + (x - origin[0]) / scale / RADIANS,
    latitudeOf(northing(centre[1]) - (y - origin[1]) / scale),
  ];
}

/** Kilometres a px at that latitude. */
export function kmPerPixel({ scale }: Mercator, lat: number): number {
  return (EARTH_KM * Math.cos(lat * RADIANS)) / scale;
}

/** The scale at which one px is `km` at that latitude. */
export function scaleFor(km: number, lat: number): number {
  return (EARTH_KM * Math.cos(lat * RADIANS)) / km;
}

/** What a picture of that size shows. */
export function viewBox(mercator: Mercator, width: number, height: number): GeoBox {
  const [west, north] = unproject(mercator, [0, 0]);
  const [east, south] = unproject(mercator, [width, height]);
  return { west, south, east, north };
}
