import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsFrom } from '../../../src/corpus/places/facts.ts';
import { placeRow } from '../../../src/editorial/place.ts';
import { referenceRow } from '../../../src/editorial/reference.ts';
import type { Match } from '../../../src/gazetteer/model.ts';

const town = (id: string, part: Partial<Match> = {}): Match => ({
  id,
  name: 'Pokrovsk',
  kind: 'settlement',
  lat: 48,
  lon: 37,
  country: 'UA',
  region: 'UA.05',
  population: 0,
  rank: 0,
  source: 'geonames',
  main: true,
  ...part,
});

const TOWNS = [
  town('pokrovsk', { source: 'editors', population: 60127 }),
  town('pokrovsk-484646', { population: 9000 }),
  town('engels-563464', { population: 200000 }),
  town('pokrov-1', { main: false, population: 40000 }),
  town('nyala-369004', { name: 'Nyala', population: 565734 }),
  town('aeroport--nyala-369004', { name: 'aéroport de Nyala', kind: 'facility' }),
];

const row = placeRow.parse({
  id: 'pokrovsk',
  name: 'Pokrovsk',
  kind: 'settlement',
  within: 'ukraine',
  names: [
    { form: 'Покровськ', lang: 'uk', since: '2016-05-12', source: 'Interfax', url: 'https://exemple.org/' },
  ],
  population: { value: 60127, date: '2023', source: 'GeoNames' },
  notToConfuse: ['Pokrovsk, ancien nom d’Engels', 'nyala-369004'],
  source: 'GeoNames 704422',
});

const reference = referenceRow.parse({
  id: 'superficie',
  label: 'Superficie',
  value: 26517,
  unit: 'km2',
  place: 'pokrovsk',
  date: '2014',
  source: 'Essai',
});

const factsOf = factsFrom({
  rows: [row],
  references: [reference],
  gazetteer: {
    lookup: (name) => TOWNS.filter((one) => one.name === name),
    byId: (id) => TOWNS.find((one) => one.id === id),
    goesOn: () => false,
  },
  hierarchy: { within: () => [], areaOf: () => [] },
  holdersOf: () => ['darfour', 'soudan'],
});

test('what nothing knows has no facts', () => assert.equal(factsOf('nulle-part'), undefined));

test('the editors’ row goes before the gazetteer, and its names keep since when and who says so', () => {
  const facts = factsOf('pokrovsk');
  assert.deepEqual(facts?.within, ['ukraine']);
  assert.deepEqual(facts?.names, [
    {
      form: 'Покровськ',
      lang: 'uk',
      note: null,
      since: '2016-05-12',
      until: null,
      source: { label: 'Interfax', url: 'https://exemple.org/' },
    },
  ]);
});

test('a reference fact carries its date and its source', () => {
  assert.deepEqual(
    factsOf('pokrovsk')?.facts.map(({ label, quantity, date, source }) => [label, quantity, date, source]),
    [
      ['Population', '60\u202f127\u00a0habitants', '2023', 'GeoNames'],
      ['Superficie', '26\u202f517\u00a0km²', '2014', 'Essai'],
    ],
  );
});

test('namesakes: those that the editors point at, then those mainly called so, the largest first', () => {
  const facts = factsOf('pokrovsk');
  assert.deepEqual(facts?.namesakes, ['nyala-369004', 'engels-563464', 'pokrovsk-484646']);
  assert.deepEqual(facts?.notToConfuse, ['Pokrovsk, ancien nom d’Engels']);
});

test('a facility lies in its town, and its town’s people are not its own', () => {
  const facts = factsOf('aeroport--nyala-369004');
  assert.deepEqual(facts?.within, ['nyala-369004', 'darfour', 'soudan']);
  assert.deepEqual(facts?.facts, []);
  assert.deepEqual(factsOf('nyala-369004')?.facts[0]?.quantity, '565\u202f734\u00a0habitants');
});
