import type { GeoBox, LonLat } from '../model.ts';
import { EARTH_KM, MAX_LATITUDE } from './mercator.ts';

const DEGREES = 180 / Math.PI;

/**
 * The box between two parallels and two meridians that covers exactly `area` square km of the sphere, as tall
 * as it is wide in km at its middle.
 */
export function trueSquare(area: number, [lon, lat]: LonLat): GeoBox {
  const half = Math.min(Math.sqrt(area) / 2 / EARTH_KM, Math.PI / 4);
  const middle = lat / DEGREES;
  const most = MAX_LATITUDE / DEGREES;
  const north = Math.min(most, middle + half);
  const south = Math.max(-most, middle - half);
  const width = area / (EARTH_KM ** 2 * (Math.sin(north) - Math.sin(south)));
  return {
    west: lon - (width / 2) * DEGREES,
    east: lon + (width / 2) * DEGREES,
    south: south * DEGREES,
    north: north * DEGREES,
  };
}
