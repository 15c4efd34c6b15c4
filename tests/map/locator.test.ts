import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inside, overlap } from '../../src/map/geometry/box.ts';
import { drawLocator, type LocatorSpec } from '../../src/map/locator/draw.ts';
import type { MapPlace } from '../../src/map/model.ts';
import { backdropFor, keyFor, regionsShown } from '../../src/map/page-map.ts';
import { ATLAS } from '../../src/map/serve.ts';

const voice = { id: 'R', letter: 'R', label: 'Partie russe', shape: 'square', hue: 'ocre' };
const report = { id: 'a', label: 'Rapport', href: '/rapports/a/' };
const sigils = [1, 2, 3].map((number) => ({
  ...{ sigil: `R${number}`, number, href: `#R${number}`, voice, report },
  day: '2025-11-05',
}));
const point = (name: string, lat: number, lon: number): MapPlace => ({
  id: name,
  name,
  kind: 'settlement',
  lat,
  lon,
  area: [],
  href: '/',
  sigils,
});
const area = (name: string, codes: readonly string[]): MapPlace => ({
  id: name,
  name,
  kind: 'region',
  lat: null,
  lon: null,
  area: codes,
  href: '/',
  sigils,
});

const UKRAINE = [
  point('Pokrovsk', 48.28, 37.18),
  point('Koupiansk', 49.71, 37.62),
  area('Donbass', ['UA-14', 'UA-09']),
  area('Région de Kharkiv', ['UA-63']),
];
const SAHEL = [point('Gao', 16.27, -0.04), point('Niamey', 13.51, 2.11)];
const SPECS: readonly LocatorSpec[] = (['rail', 'claim', 'hero', 'phone', 'place', 'full'] as const).flatMap(
  (variant) => [
    { id: 'a', title: 'Carte', variant, places: UKRAINE },
    { id: 'b', title: 'Carte', variant, places: SAHEL },
  ],
);

for (const spec of SPECS) {
  const name = `${spec.variant}, ${spec.places[0]?.name}`;
  const { svg, layout, bounds } = drawLocator(spec, ATLAS);
  const labels = [...layout.places, ...layout.expanses, ...layout.towns].flatMap(({ label }) => label ?? []);
  const boxes = [...labels, ...layout.seas].map(({ box }) => box);

  test(`${name}: labels stay in the frame and off each other`, () => {
    assert.ok(boxes.length > 1);
    for (const [i, box] of boxes.entries()) {
      assert.ok(inside(box, bounds));
      assert.ok(!boxes.slice(i + 1).some((other) => overlap(box, other)));
    }
  });
  test(`${name}: every point of the text has its name`, () => {
    const points = spec.places.filter(({ area: codes }) => codes.length === 0);
    assert.deepEqual(layout.places.filter(({ label }) => label !== undefined).length, points.length);
  });
  test(`${name}: no style attribute, at most 12 kB in brotli`, () => {
    assert.doesNotMatch(svg, /\sstyle=|<style/);
    assert.ok(brotliCompressSync(svg).length <= 12_000);
  });
}

test('a map without places is the world', () => {
  const { svg, layout } = drawLocator({ id: 'c', title: 'Carte', variant: 'phone', places: [] }, ATLAS);
  assert.equal(layout.places.length, 0);
  assert.match(svg, /<title>Carte<\/title>/);
});

test('what a movable map loads of the base map is at most 55 kB in gzip', () => {
  for (const places of [UKRAINE, SAHEL, []]) {
    const json = JSON.stringify(backdropFor(keyFor(places, ATLAS), ATLAS, regionsShown(places)));
    assert.ok(gzipSync(json).length < 55_000, keyFor(places, ATLAS));
  }
});
