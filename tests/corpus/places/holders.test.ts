import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHolders } from '../../../src/corpus/places/holders.ts';
import type { Candidate } from '../../../src/gazetteer/model.ts';

const place = (part: Partial<Candidate>): Candidate => ({
  id: 'ici',
  name: 'Ici',
  kind: 'settlement',
  lat: 48.86,
  lon: 2.35,
  country: 'FR',
  region: 'FR.11',
  population: 0,
  rank: 0,
  source: 'geonames',
  ...part,
});

/** France of two departments: the Aude is far, Paris holds every point. */
const holders = (told: readonly string[], km: number | null, at: string | null) =>
  createHolders({
    hierarchy: {
      within: () => told,
      areaOf: (id) => (id === 'aude' ? ['FR-11'] : id === 'paris' ? ['FR-75'] : []),
    },
    outlines: { regionAt: () => at, kmTo: () => km },
    idOfArea: (iso) => ({ FR: 'france', 'FR-75': 'paris', 'FR-11': 'aude' })[iso],
  });

const ROWS: readonly (readonly [
  what: string,
  told: string[],
  km: number | null,
  at: string | null,
  expected: string[],
])[] = [
  ['GeoNames’ region holds the point', ['aude', 'france'], 0, 'FR-11', ['aude', 'france']],
  ['the point is near the border of GeoNames’ region', ['aude', 'france'], 14, 'FR-75', ['aude', 'france']],
  ['GeoNames’ region is far', ['aude', 'france'], 600, 'FR-75', ['paris', 'france']],
  ['GeoNames’ region is far and the point at sea', ['aude', 'france'], 600, null, ['france']],
  ['GeoNames names no region', ['france'], null, 'FR-75', ['paris', 'france']],
  ['the outline is another country’s', ['france'], null, 'BE-WNA', ['france']],
  ['GeoNames’ region has no outline', ['aude', 'france'], null, 'FR-75', ['paris', 'france']],
];

for (const [what, told, km, at, expected] of ROWS)
  test(`${what}: ${expected.join(', ')}`, () => assert.deepEqual(holders(told, km, at)(place({})), expected));

test('what has no position, no country or is no spot lies where the tables say', () => {
  const of = holders(['aude', 'france'], 600, 'FR-75');
  for (const part of [
    { lat: null, lon: null },
    { country: null },
    { kind: 'region' },
    { kind: 'water' },
  ] as const)
    assert.deepEqual(of(place(part)), ['aude', 'france']);
});

test('a place does not hold itself', () => {
  assert.deepEqual(holders(['france'], null, 'FR-75')(place({ id: 'paris' })), ['france']);
});
