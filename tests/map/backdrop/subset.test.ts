import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoIdentity, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { readBase } from '../../../src/map/backdrop/base.ts';
import type { Beyond } from '../../../src/map/backdrop/ground.ts';
import { Atlas } from '../../../src/map/backdrop/subset.ts';
import { scaleFor, viewBox } from '../../../src/map/geometry/mercator.ts';
import { inPixels } from '../../../src/map/geometry/sheet.ts';
import type { LonLat } from '../../../src/map/model.ts';
import { landOf } from '../../../src/map/theatre.ts';

const atlas = new Atlas(readBase());
const SIZE = 400;

/** What a picture of 400 px around a position shows: px of land, of coast and of borders, and how many arc points it took. */
function measure(
  centre: LonLat,
  km: number,
  beyond: Beyond,
): Record<'land' | 'coast' | 'borders' | 'points', number> {
  const mercator = { scale: scaleFor(km / SIZE, centre[1]), centre, origin: [SIZE / 2, SIZE / 2] as const };
  const land = inPixels(atlas.cut(viewBox(mercator, SIZE, SIZE), beyond).land, mercator);
  const path = geoPath(
    geoIdentity().clipExtent([
      [0, 0],
      [SIZE, SIZE],
    ]),
  );
  return {
    land: path.area(landOf(land)),
    coast: path.measure(feature(land, land.objects.coast)),
    borders: path.measure(feature(land, land.objects.borders)),
    points: land.arcs.flat().length,
  };
}

const VIEWS: readonly (readonly [name: string, centre: LonLat, km: number])[] = [
  ['Pokrovsk', [37.18, 48.28], 215],
  ['Sébastopol, on a coast', [33.55, 44.6], 215],
  ['Bordeaux', [-0.58, 44.84], 400],
  ['Copenhague, among islands', [12.57, 55.68], 215],
  ['Vladivostok, at the end of a land', [131.9, 43.1], 300],
  ['half of Europe', [30, 50], 5000],
];
for (const [name, centre, km] of VIEWS)
  test(`a picture of ${name} is the same without what lies beyond it`, () => {
    const { points: all, ...whole } = measure(centre, km, 'whole');
    const { points: few, ...bare } = measure(centre, km, 'bare');
    for (const part of ['land', 'coast', 'borders'] as const)
      assert.ok(Math.abs(whole[part] - bare[part]) < 1e-6, `${part}: ${bare[part]} px, not ${whole[part]}`);
    assert.ok(whole.land > 0);
    assert.ok(few < all, `${few} points of ${all}`);
  });

test('at sea no country is found, and on land its code', () => {
  assert.equal(atlas.countryAt([34.5, 43.3]), undefined);
  assert.equal(atlas.countryAt([37.18, 48.28]), 'UA');
  assert.equal(atlas.countryAt([37.18, 48.28]), 'UA');
});
