import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ancestorsOf } from '../../../src/corpus/places/ancestors.ts';
import { facts, factsOf } from './fixtures.ts';

const within = (table: Readonly<Record<string, readonly string[]>>) =>
  factsOf(Object.entries(table).map(([id, wider]) => facts(id, { within: wider })));

const UKRAINE = { ukraine: [], donbass: ['ukraine'], oblast: ['donbass', 'ukraine'] };

const ROWS: readonly (readonly [
  what: string,
  table: Record<string, readonly string[]>,
  expected: readonly string[],
])[] = [
  ['a place in nothing', { p: [] }, []],
  [
    'the whole way said',
    { p: ['oblast', 'donbass', 'ukraine'], ...UKRAINE },
    ['oblast', 'donbass', 'ukraine'],
  ],
  ['the nearest holder said alone', { p: ['oblast'], ...UKRAINE }, ['oblast', 'donbass', 'ukraine']],
  ['a gap in the middle', { p: ['oblast', 'ukraine'], ...UKRAINE }, ['oblast', 'donbass', 'ukraine']],
  [
    'two chains',
    { p: ['canton', 'massif'], canton: ['pays'], massif: ['pays'], pays: [] },
    ['canton', 'pays', 'massif'],
  ],
  ['a holder that nothing knows', { p: ['nulle-part', 'pays'], pays: [] }, ['pays']],
  ['a loop', { p: ['a'], a: ['b'], b: ['a'] }, ['a', 'b']],
  ['a loop through the place itself', { p: ['a'], a: ['p'] }, ['a']],
];

for (const [what, table, expected] of ROWS)
  test(`${what}: ${expected.join(', ') || 'nothing holds it'}`, () => {
    assert.deepEqual(ancestorsOf('p', within(table)), expected);
  });

test('a place that nothing knows has no holder', () => {
  assert.deepEqual(
    ancestorsOf('p', () => undefined),
    [],
  );
});
