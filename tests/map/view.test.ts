import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionsToShow } from '../../src/map/locator/view.ts';
import type { MapPlace } from '../../src/map/model.ts';
import { ATLAS, LAND } from '../../src/map/serve.ts';
import { REGION_OF_TERRITORY } from '../../src/map/territories.data.ts';
import { pointOf } from './fixtures.ts';

const areaOf = (code: string, lat: number, lon: number): MapPlace => ({
  ...pointOf(code, lat, lon),
  kind: 'region',
  area: [code],
});

test('each territory is a region of the base map, and no country of it', () => {
  const regions = LAND.objects.regions.geometries;
  const ids = new Set(regions.map(({ id }) => id));
  const countries = new Set(regions.map(({ properties }) => properties?.country));
  for (const [code, region] of Object.entries(REGION_OF_TERRITORY)) {
    assert.ok(ids.has(region), region);
    assert.ok(!countries.has(code), code);
  }
});

test('the page of a territory shows it, not the country that it belongs to', () => {
  const positions = positionsToShow([areaOf('FR-YT', -12.78, 45.28)], ATLAS, 'FR-YT');
  assert.ok(positions.length > 0);
  for (const [lon, lat] of positions) assert.ok(Math.hypot(lon - 45.2, lat + 12.8) < 1, `${lon} ${lat}`);
});

test('an area that the base map lacks is shown by its point, alone and among others', () => {
  const unknown = areaOf('XX', 12.15, -68.27);
  assert.deepEqual(new Set(positionsToShow([unknown], ATLAS, 'XX').map(String)), new Set(['-68.27,12.15']));
  const both = positionsToShow([unknown, pointOf('Caracas', 10.49, -66.88)], ATLAS);
  assert.deepEqual(both, [
    [-66.88, 10.49],
    [-68.27, 12.15],
  ]);
});

test('France is shown without what lies overseas', () => {
  const positions = positionsToShow([{ ...areaOf('FR', 46, 2), kind: 'country' }], ATLAS, 'FR');
  for (const [lon, lat] of positions)
    assert.ok(lon > -6 && lon < 10 && lat > 41 && lat < 52, `${lon} ${lat}`);
});
