import { geoCircle } from 'd3-geo';
import type { Box } from '../geometry/box.ts';
import { EARTH_KM, type Mercator, project } from '../geometry/mercator.ts';
import { pathWithin } from '../geometry/sheet.ts';
import type { LonLat } from '../model.ts';
import { LINES, TEXTS } from '../style.data.ts';
import { lineAttributes } from './layers.ts';
import { element } from './svg.ts';

/** Circles of equal distance around a position, km as the crow flies. */
export interface DistanceRings {
  readonly around: LonLat;
  readonly km: readonly number[];
}

const DEGREES = 180 / Math.PI;

function drawRing(around: LonLat, km: number, mercator: Mercator, bounds: Box): string {
  const circle = geoCircle()
    .center([...around])
    .radius((km / EARTH_KM) * DEGREES)
    .precision(3)();
  const ring = circle.coordinates[0]?.map(([lon = 0, lat = 0]) => [...project(mercator, [lon, lat])]) ?? [];
  const d = pathWithin({ type: 'LineString', coordinates: ring }, bounds);
  const top = ring.reduce((best, point) => ((point[1] ?? 0) < (best[1] ?? 0) ? point : best), [0, Infinity]);
  const text = {
    class: 'm-ringt',
    'font-size': TEXTS.scale.size,
    x: top[0],
    y: (top[1] ?? 0) - 4,
    'text-anchor': 'middle',
  };
  return element('path', { ...lineAttributes(LINES.ring), d }) + element('text', text, `${km} km`);
}

export function drawRings({ around, km }: DistanceRings, mercator: Mercator, bounds: Box): string {
  return km.map((radius) => drawRing(around, radius, mercator, bounds)).join('');
}
