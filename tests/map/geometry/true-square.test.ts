import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoArea } from 'd3-geo';
import { EARTH_KM } from '../../../src/map/geometry/mercator.ts';
import { trueSquare } from '../../../src/map/geometry/true-square.ts';

/** The area between the parallels and meridians, km²: parallels as many short great arcs. */
function areaOf(area: number, lat: number): number {
  const { west, east, south, north } = trueSquare(area, [20, lat]);
  const steps = Array.from({ length: 401 }, (_, i) => west + ((east - west) * i) / 400);
  const ring = [...steps.map((lon) => [lon, north]), ...steps.reverse().map((lon) => [lon, south])];
  const closed = [...ring, [west, north]];
  return geoArea({ type: 'Polygon', coordinates: [closed] }) * EARTH_KM ** 2;
}

for (const area of [3400, 116_000, 603_550])
  for (const lat of [0, 34, 48.5, -29])
    test(`${area} km² at ${lat}° covers as much ground`, () => {
      assert.ok(Math.abs(areaOf(area, lat) / area - 1) < 0.001);
    });

test('it is as wide as it is tall, and around its middle', () => {
  const { west, east, south, north } = trueSquare(10_000, [30, 50]);
  const degree = (Math.PI / 180) * EARTH_KM;
  assert.ok(Math.abs((north - south) * degree - 100) < 0.01);
  assert.ok(Math.abs((east - west) * degree * Math.cos((50 * Math.PI) / 180) - 100) < 0.1);
  assert.ok(Math.abs((east + west) / 2 - 30) < 1e-9);
});
