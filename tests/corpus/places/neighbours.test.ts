import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighboursOf } from '../../../src/corpus/places/neighbours.ts';
import { place } from './fixtures.ts';

const POKROVSK = place('pokrovsk', { lat: 48.28198, lon: 37.17585 });
const DONETSK = place('donetsk', { lat: 48.023, lon: 37.80224 });
const KOUPIANSK = place('koupiansk', { lat: 49.71003, lon: 37.61581 });
const spot = (id: string, lat: number, lon: number) =>
  ({ id, label: id, kind: 'settlement', lat, lon, href: null }) as const;

test('the nearest come first, with the way to them in whole degrees and by the compass', () => {
  const near = neighboursOf(POKROVSK, [KOUPIANSK, POKROVSK, DONETSK], []);
  assert.deepEqual(
    near.map(({ label, km, bearing, point }) => [label, Math.round(km), Math.round(bearing), point]),
    [
      ['donetsk', 55, 122, 'S-E'],
      ['koupiansk', 162, 11, 'N'],
    ],
  );
});

test('landmarks fill up what the reports leave, and a named place is no landmark', () => {
  const near = neighboursOf(
    POKROVSK,
    [DONETSK],
    [spot('myrnohrad', 48.3099, 37.26513), spot('donetsk', 48.023, 37.80224)],
  );
  assert.deepEqual(
    near.map(({ label, href }) => [label, href]),
    [
      ['myrnohrad', null],
      ['donetsk', '/lieux/donetsk/'],
    ],
  );
});

test('ten at most, and named places before landmarks', () => {
  const named = Array.from({ length: 12 }, (_, i) => place(`n${i}`, { lat: 49 + i / 10, lon: 37 }));
  const near = neighboursOf(POKROVSK, named, [spot('tout-pres', 48.3, 37.2)]);
  assert.equal(near.length, 10);
  assert.ok(near.every(({ href }) => href !== null));
});

const NOT_NEAR: readonly (readonly [what: string, other: Parameters<typeof place>[1]])[] = [
  ['a place without position', { lat: null, lon: null }],
  ['a region', { kind: 'region', lat: 48.3, lon: 37.2 }],
  ['a sea', { kind: 'water', lat: 48.3, lon: 37.2 }],
  ['what stands on the same spot', { kind: 'facility', lat: 48.28198, lon: 37.17585 }],
  ['what lies on another continent', { lat: 15.5, lon: 32.53 }],
];

for (const [what, other] of NOT_NEAR)
  test(`${what} is no neighbour`, () => {
    assert.deepEqual(neighboursOf(POKROVSK, [place('autre', other)], []), []);
  });

test('a region and a place without position have no neighbours', () => {
  assert.deepEqual(neighboursOf(place('region', { kind: 'region', lat: 48, lon: 37 }), [DONETSK], []), []);
  assert.deepEqual(neighboursOf(place('village'), [DONETSK], []), []);
});
