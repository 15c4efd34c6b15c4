import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { City } from '../../src/gazetteer/cities.ts';
import { findCommunes, REACH_KM } from '../../src/gazetteer/communes.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import {
  communeNumber,
  isCommuneNumber,
  isGeonamesNumber,
  numberAt,
} from '../../src/gazetteer/position-number.ts';

const town = (name: string, lat: number, lon: number, region = 'FR.29'): City => ({
  id: 1,
  name,
  mainForms: [name],
  otherForms: [],
  lat,
  lon,
  feature: 'PPL',
  country: region.slice(0, 2),
  region,
  population: 600,
});
const TOWNS = [town('Plomeur', 48, -4), town('Treffiagat', 48.2, -4.4), town('Sainte-Rose', 48, -5, 'FR.56')];

const row = (code: string, nom: string, more: object = {}) => ({
  code,
  nom,
  type: 'commune-actuelle',
  zone: 'metro',
  departement: '29',
  ...more,
});
const KNOWN = [
  row('29171', 'Plomeur', { codesPostaux: ['29120'] }),
  row('29284', 'Treffiagat', { codesPostaux: ['29730'] }),
];
const find = (rows: readonly object[], groups: readonly object[] = []): City[] =>
  findCommunes([...KNOWN, ...rows], groups, TOWNS);

test('a commune lies among those that share its postal code', () => {
  const [one, ...others] = find([
    row('29158', 'Penmarch', { codesPostaux: ['29120', '29730'], population: 5508 }),
  ]);
  assert.deepEqual(others, []);
  assert.deepEqual([one?.lat.toFixed(2), one?.lon.toFixed(2)], ['48.10', '-4.20']);
  assert.equal(one?.withinKm, REACH_KM.postal);
  assert.deepEqual(
    [one?.name, one?.region, one?.population, one?.id],
    ['Penmarch', 'FR.29', 5508, 4000029158],
  );
});

test('else in the middle of its group, less surely; else nowhere', () => {
  const group = { membres: [{ code: '29171' }, { code: '29158' }] };
  const alone = row('29158', 'Penmarch', { codesPostaux: ['29760'] });
  assert.deepEqual(
    find([alone], [group]).map(({ lat, withinKm }) => [lat, withinKm]),
    [[48, REACH_KM.group]],
  );
  assert.deepEqual(find([alone]), []);
});

test('one that others became lies where its seat is, and a part lies in the whole', () => {
  const seat = row('29300', 'Plomeur', { type: 'commune-deleguee', chefLieu: '29300' });
  const part = row('29999', 'Vorlaude', { type: 'commune-deleguee', chefLieu: '29171' });
  const found = find([row('29300', 'Grand-Plomeur'), seat, part]);
  assert.deepEqual(
    found.map(({ name, lat, withinKm }) => [name, lat, withinKm]),
    [
      ['Grand-Plomeur', 48, REACH_KM.part],
      ['Vorlaude', 48, REACH_KM.part],
    ],
  );
});

test('what the towns have is not filed twice, accents and case apart; another département has its own', () => {
  assert.deepEqual(find([row('29001', 'PLOMEUR', { codesPostaux: ['29120'] })]), []);
  const own = row('29002', 'Sainte-Rose', { codesPostaux: ['29120'] });
  assert.deepEqual(
    find([own, { ...own, code: '29003' }]).map(({ region }) => region),
    ['FR.29'],
  );
});

for (const [what, json] of [
  ['no list', {}],
  ['a row without a name', [{ code: '29001', type: 'commune-actuelle', zone: 'metro', departement: '29' }]],
  ['no row', [null]],
] as const)
  test(`${what} is a TypeError that says where`, () =>
    assert.throws(() => findCommunes(json, [], TOWNS), { name: 'TypeError', message: /^communes\.json: / }));

test('numbers of communes are of their own, Corsica’s too', () => {
  const codes = ['01001', '29158', '2A004', '2B033', '95999'];
  const numbers = codes.flatMap((code) => [communeNumber(code, false), communeNumber(code, true)]);
  assert.equal(new Set(numbers).size, numbers.length);
  for (const number of numbers) {
    assert.ok(isCommuneNumber(number) && !isGeonamesNumber(number) && number < 2 ** 32);
  }
  for (const other of [2988507, numberAt(89.99, 179.99), numberAt(-90, -180)])
    assert.ok(!isCommuneNumber(other));
});

test('the whole list: communes that GeoNames lacks are there, its own towns stay, positions are told approximate', () => {
  const { lookup, byId } = loadGazetteer({ contentDir: 'content', cacheDir: '.cache' });
  const [penmarch] = lookup('Penmarc’h');
  assert.equal(penmarch?.source, 'communes');
  assert.deepEqual([penmarch.near?.manner, penmarch.near?.withinKm], ['neighbours', REACH_KM.group]);
  assert.ok(Math.abs((penmarch.lat ?? 0) - 47.81) < 0.15 && Math.abs((penmarch.lon ?? 0) + 4.34) < 0.2);
  assert.equal(byId(penmarch.id)?.name, 'Penmarch');
  for (const name of ['Lyon', 'Pont-l’Abbé', 'Ajaccio', 'Metz', 'Sarlat-la-Canéda'])
    assert.deepEqual(
      lookup(name).filter(({ source, near }) => source === 'communes' || near),
      [],
      name,
    );
});
