import { geoCircle } from 'd3-geo';
import type { Box } from '../geometry/box.ts';
import { EARTH_KM, type Mercator, project } from '../geometry/mercator.ts';
import { pathWithin } from '../geometry/sheet.ts';
import type { LonLat } from '../model.ts';
import { LINES, TEXTS } from '../style.data.ts';
import { element, lineAttributes } from './svg.ts';

/** Circles of equal distance around a position, km as the crow flies. */
export interface DistanceRings {
  readonly around: LonLat;
  readonly km: readonly number[];
}

const DEGREES = 180 / Math.PI;

/** A ring as drawn, and the room that its figure takes. */
export interface PlacedRing {
  readonly svg: string;
  readonly box: Box;
}

function placeRing(around: LonLat, km: number, mercator: Mercator, bounds: Box): PlacedRing {
  const circle = geoCircle()
    .center([...around])
    .radius((km / EARTH_KM) * DEGREES)
    .precision(3)();
  const ring = circle.coordinates[0]?.map(([lon = 0, lat = 0]) => project(mercator, [lon, lat])) ?? [];
  const d = pathWithin({ type: 'LineString', coordinates: ring.map((point) => [...point]) }, bounds);
  const [x, top] = ring.reduce((best, point) => (point[1] < best[1] ? point : best), [0, Infinity]);
  const y = top - 4;
  const { size } = TEXTS.scale;
  const text = { class: 'm-ringt', 'font-size': size, x, y, 'text-anchor': 'middle' };
  return {
    svg: element('path', { ...lineAttributes(LINES.ring), d }) + element('text', text, `${km} km`),
    box: { x0: x - 2 * size, y0: y - size, x1: x + 2 * size, y1: y + 3 },
  };
}

export function placeRings({ around, km }: DistanceRings, mercator: Mercator, bounds: Box): PlacedRing[] {
  return km.map((radius) => placeRing(around, radius, mercator, bounds));
}
