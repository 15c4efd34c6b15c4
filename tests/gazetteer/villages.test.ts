import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { City } from '../../src/gazetteer/cities.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { isGeonamesNumber, numberAt } from '../../src/gazetteer/position-number.ts';
import { fromUkrainian } from '../../src/gazetteer/romanized.ts';
import { findVillages } from '../../src/gazetteer/villages.ts';

const ROMANIZED: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['Chermalyk', 'Чермалик'],
  ['Kurakhivka', 'Курахівка'],
  ['Zaitseve', 'Зайцеве'],
  ['Yelyzavetivka', 'Єлизаветівка'],
  ['Shchastia', 'Щастя'],
  ['Velyki Hai', 'Великі Гай'],
  ['Sudiivka', 'Судіівка'],
  ['Rozghon', 'Розгон'],
  ['', ''],
];

for (const [latin, cyrillic] of ROMANIZED)
  test(`« ${latin} » is « ${cyrillic} » in Ukrainian letters`, () =>
    assert.equal(fromUkrainian(latin), cyrillic));

const town = (name: string, lat: number, lon: number, otherForms: readonly string[] = []): City => ({
  id: 1,
  name,
  mainForms: [name],
  otherForms,
  lat,
  lon,
  feature: 'PPL',
  country: 'GR',
  region: 'GR.1',
  population: 600,
});
const TOWNS = [town('Feres', 40.9, 26.17, ['Férai']), town('Kavála', 40.94, 24.4)];

const row = (name: string, lat: string, lng: string, country = 'GR') => ({
  name,
  lat,
  lng,
  country,
  admin1: '01',
  admin2: '02',
});

const found = (...rows: readonly unknown[]): string[] =>
  findVillages(rows, TOWNS, new Set(['FR'])).map(({ name, region }) => `${name} ${region}`);

test('a place that is no town yet is a village, in the division of its country', () => {
  assert.deepEqual(found(row('Ávantas', '40.94', '25.92')), ['Ávantas GR.01']);
  assert.deepEqual(found(row('Le Mas', '44.1', '3.2', 'FR')), ['Le Mas FR.02']);
  assert.deepEqual(found(row('Chermalyk', '47.3', '37.7', 'UA')), ['Tchermalyk UA.01']);
});

const KNOWN: readonly (readonly [string, ReturnType<typeof row>])[] = [
  ['under its name', row('Feres', '40.92', '26.19')],
  ['under another of its names', row('Ferai', '40.92', '26.19')],
  ['at its very place', row('Elsewhere', '40.901', '26.171')],
];
for (const [how, one] of KNOWN)
  test(`a town that is known ${how} is no village`, () => assert.deepEqual(found(one), []));

test('a namesake farther off, and a neighbour, are villages', () => {
  assert.equal(found(row('Feres', '41.2', '26.17')).length, 1);
  assert.equal(found(row('Poros', '40.93', '26.2')).length, 1);
});

test('a number says where a place is, and is none of GeoNames', () => {
  assert.equal(numberAt(47.301, 37.702), numberAt(47.3049, 37.7051));
  assert.notEqual(numberAt(47.301, 37.702), numberAt(47.311, 37.702));
  assert.notEqual(numberAt(0.5, 10.2), numberAt(-0.5, 10.2));
  for (const [lat, lon] of [
    [-90, -180],
    [90, 180],
    [0, 0],
  ] as const) {
    assert.ok(!isGeonamesNumber(numberAt(lat, lon)));
    assert.ok(numberAt(lat, lon) < 2 ** 32);
  }
  assert.ok(isGeonamesNumber(13_000_000));
});

test('a row without a position is refused', () => {
  assert.throws(() => findVillages([{ name: 'X' }], TOWNS, new Set()));
});

const gazetteer = loadGazetteer({ contentDir: 'content', cacheDir: '.cache' });

test('villages near the line of contact are found in the spelling of the French press', () => {
  for (const name of ['Kourakhivka', 'Kurakhivka', 'Курахівка', 'Tchermalyk'])
    assert.ok(
      gazetteer.lookup(name).some(({ country }) => country === 'UA'),
      name,
    );
});

test('an editor’s or a listed village hides the one that has no number', () => {
  for (const name of ['Terny', 'Torske', 'Zolote']) {
    const near = gazetteer
      .lookup(name)
      .filter(({ lat, lon, country }) => country === 'UA' && lat !== null && lon !== null);
    for (const [i, a] of near.entries())
      for (const b of near.slice(i + 1))
        assert.ok(
          Math.hypot((a.lat ?? 0) - (b.lat ?? 0), (a.lon ?? 0) - (b.lon ?? 0)) > 0.05,
          `${a.id} ${b.id}`,
        );
  }
});
