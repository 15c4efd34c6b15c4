import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaces, isSameName, readyNames } from '../../../src/corpus/places/match.ts';

const TABLE = readyNames({
  koupiansk: ['Koupiansk', 'Куп’янськ', 'Купянск', 'Kupyansk'],
  pokrovsk: ['Pokrovsk', 'Покровськ', 'Красноармійськ', 'Krasnoarmeïsk'],
  'oblast-de-kharkiv': ['oblast de Kharkiv', 'Харківська область', 'oblast de Kharkov'],
  kharkiv: ['Kharkiv', 'Харків', 'Харьков'],
  'saint-denis': ['Saint-Denis'],
  'mer-d-azov': ['mer d’Azov'],
  tripoli: ['Tripoli', 'طرابلس'],
});

const FOUND: readonly (readonly [query: string, ids: readonly string[]])[] = [
  ['krasnoarmeisk', ['pokrovsk']],
  ['KRASNOARMEÏSK', ['pokrovsk']],
  ['покровськ', ['pokrovsk']],
  ['Покр', ['pokrovsk']],
  ['красноармійс', ['pokrovsk']],
  ['купянськ', ['koupiansk']],
  ["Куп'янськ", ['koupiansk']],
  ['kharkiv', ['kharkiv', 'oblast-de-kharkiv']],
  ['харьков', ['kharkiv']],
  ['st denis', ['saint-denis']],
  ['saint–denis', ['saint-denis']],
  ['azov', ['mer-d-azov']],
  ['طرابلس', ['tripoli']],
  ['arkiv', ['oblast-de-kharkiv', 'kharkiv']],
  ['k', ['koupiansk', 'pokrovsk', 'kharkiv', 'oblast-de-kharkiv']],
];

for (const [query, ids] of FOUND)
  test(`${query} finds ${ids.join(', ')}`, () => {
    assert.deepEqual(
      findPlaces(query, TABLE).map(({ id }) => id),
      ids,
    );
  });

for (const query of [
  '',
  ' ',
  '-',
  '’',
  'xyz',
  'pokrovskk',
  'покровсъ',
  'v',
  'de kiev',
  'iv oblast',
  'طرابلسس',
])
  test(`${JSON.stringify(query)} finds nothing`, () => assert.deepEqual(findPlaces(query, TABLE), []));

test('the name that answered best is told', () => {
  assert.deepEqual(findPlaces('купянск', TABLE), [{ id: 'koupiansk', name: 'Купянск', label: 'Koupiansk' }]);
});

test('the name itself goes before its beginning, that before a word of it, that before its middle', () => {
  const table = readyNames({
    d: ['a zanzibara'],
    c: ['île de Zanzibar'],
    b: ['Zanzibar-ville'],
    a: ['Zanzibar'],
    e: ['xzanzibar'],
  });
  assert.deepEqual(
    findPlaces('zanzibar', table).map(({ id }) => id),
    ['a', 'b', 'd', 'c', 'e'],
  );
});

test('names are the same where a search does not tell them apart', () => {
  assert.ok(isSameName('Krasnoarmeïsk', 'krasnoarmeisk'));
  assert.ok(!isSameName('Krasnoarmeïsk', 'Krasnoarmeysk'));
});
