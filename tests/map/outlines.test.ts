import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOutlines } from '../../src/map/outlines.ts';

const outlines = openOutlines();

const AT: readonly (readonly [what: string, lat: number, lon: number, country: string | null])[] = [
  ['Pokrovsk', 48.282, 37.176, 'UA'],
  ['Simferopol, in Crimea', 44.95, 34.1, 'UA'],
  ['Sebastopol', 44.6, 33.55, 'UA'],
  ['Belgorod', 50.61, 36.58, 'RU'],
  ['Kaliningrad', 54.7, 20.5, 'RU'],
  ['Khartoum', 15.5, 32.53, 'SD'],
  ['Nouméa, in New Caledonia', -22.2, 166.5, 'NC'],
  ['the middle of the Black Sea', 43.3, 34.5, null],
  ['the Gulf of Guinea', 0, 0, null],
];

for (const [what, lat, lon, country] of AT) {
  test(`${what} lies in ${country ?? 'no country'}`, () =>
    assert.equal(outlines.countryAt(lat, lon), country));
}

test('a point of a country is 0 km from it, others as far as its nearest line', () => {
  assert.equal(outlines.kmTo('UA', 48.282, 37.176), 0);
  const belgorod = outlines.kmTo('UA', 50.61, 36.58) ?? 0;
  assert.ok(belgorod > 25 && belgorod < 45, `Belgorod is ${belgorod} km from Ukraine`);
  const fiji = outlines.kmTo('FJ', -17.7, -179.5) ?? 0;
  assert.ok(fiji < 200, `across the antimeridian Fiji is ${fiji} km off`);
});

test('a point lies in its first-level region, and Crimea’s are Ukraine’s', () => {
  assert.equal(outlines.regionAt(48.282, 37.176), 'UA-14');
  assert.equal(outlines.regionAt(44.95, 34.1), 'UA-43');
  assert.equal(outlines.regionAt(48.857, 2.352), 'FR-75');
  assert.equal(outlines.regionAt(43.3, 34.5), null);
  assert.equal(outlines.kmTo('UA-14', 48.282, 37.176), 0);
  assert.ok((outlines.kmTo('FR-11', 48.857, 2.352) ?? 0) > 400);
});

test('a country without an outline has no distance', () => {
  assert.equal(outlines.kmTo('XX', 0, 0), null);
});
