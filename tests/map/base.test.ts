import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoArea, geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import { readBase } from '../../src/map/backdrop/base.ts';
import { outlinesOf } from '../../src/map/backdrop/lines.ts';
import { EARTH_KM } from '../../src/map/geometry/mercator.ts';
import { areaOf } from '../../src/map/theatre.ts';

const base = readBase();
const land = { ...base.land, objects: { ...base.land.objects, ...outlinesOf(base.land.objects.regions) } };

const WITHIN: readonly (readonly [string, number, number, string, boolean])[] = [
  ['Simferopol', 34.1, 44.95, 'UA', true],
  ['Sébastopol', 33.55, 44.6, 'UA', true],
  ['Simferopol', 34.1, 44.95, 'RU', false],
  ['Pokrovsk', 37.18, 48.28, 'UA-14', true],
  ['Pokrovsk', 37.18, 48.28, 'UA-12', false],
  ['Koupiansk', 37.62, 49.71, 'UA-63', true],
  ['Koupiansk', 37.62, 49.71, 'UA-09', false],
  ['Koupiansk', 37.62, 49.71, 'UA-14', false],
  ['Belgorod', 36.59, 50.6, 'UA', false],
];
for (const [name, lon, lat, code, expected] of WITHIN) {
  test(`${name} is ${expected ? '' : 'not '}in ${code}`, () => {
    assert.equal(geoContains(areaOf(land, [code]), [lon, lat]), expected);
  });
}

/** WGS 84 at 49° N: meridian and transverse radii of curvature, km. On the mean sphere areas there are 0.3 % short. */
const RADII_AT_49 = 6371.93 * 6390.34;

test('Ukraine has its 603 550 km² within 1 %', () => {
  const km2 = geoArea(areaOf(land, ['UA'])) * RADII_AT_49;
  assert.ok(Math.abs(km2 / 603_550 - 1) < 0.01, `${km2}`);
});

const RIVERS: readonly (readonly [string, number, number])[] = [
  ['Donets', 38.38, 48.93],
  ['Oskil', 37.62, 49.71],
  ['Samara', 35.91, 48.56],
  ['Dnipro', 35.05, 48.47],
  ['Don', 39.71, 47.19],
  ['Desna', 31.32, 51.48],
];
for (const [name, lon, lat] of RIVERS) {
  test(`the ${name} passes within 12 km of ${lon}, ${lat}`, () => {
    const rivers = feature(base.waters, base.waters.objects.rivers).features;
    const own = rivers.filter(({ properties }) => 'name' in properties && properties.name === name);
    const points = own.flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? geometry.coordinates : [],
    );
    const nearest = Math.min(...points.map(([x = 0, y = 0]) => geoDistance([x, y], [lon, lat]) * EARTH_KM));
    assert.ok(nearest < 12, `${nearest} km`);
  });
}

test('the drained Kakhovka reservoir is no lake', () => {
  const lakes = feature(base.waters, base.waters.objects.lakes).features;
  assert.ok(lakes.length > 300);
  assert.ok(!lakes.some((lake) => geoContains(lake, [34.5, 47.52])));
});
