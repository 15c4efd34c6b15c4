import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeRows } from '../../../src/corpus/places/home-rows.ts';
import { name, place } from './fixtures.ts';

const rows = (...places: readonly Parameters<typeof place>[]) =>
  placeRows(places.map((one) => place(...one))).map(({ form, alias, local }) => [
    form,
    alias,
    local?.form ?? null,
  ]);

test('a town has its own name beside it, and a name that reports write leads to it', () => {
  const names = [
    { ...name('Покровськ', 'uk') },
    { ...name('Krasnoarmeïsk', 'ru-Latn'), uses: 1 },
    { ...name('Krasnoarmeisk', 'und'), uses: 2 },
  ];
  assert.deepEqual(rows(['pokrovsk', { label: 'Pokrovsk', names }]), [
    ['Krasnoarmeïsk', true, null],
    ['Pokrovsk', false, 'Покровськ'],
  ]);
});

for (const [what, part] of [
  ['a name that no report writes is no line', { names: [name('Krasnoarmeïsk', 'ru-Latn')] }],
  [
    'its own name without accents is no other name',
    { label: 'Évry', names: [{ ...name('Evry', 'und'), uses: 1 }] },
  ],
  ['another script has no line of its own', { names: [{ ...name('Покровск', 'und'), uses: 1 }] }],
  ['a French name is not its own tongue’s', { names: [name('Ancienne', 'fr')] }],
  ['a name out of use is not its own', { names: [{ ...name('Сталіно', 'uk'), until: '1961' }] }],
  ['a region has its kind beside it instead', { kind: 'region', names: [name('Донбас', 'uk')] }],
] as const)
  test(what, () => {
    assert.deepEqual(rows(['x', { ...part }]), [['label' in part ? part.label : 'x', false, null]]);
  });

test('no place, no line', () => assert.deepEqual(rows(), []));
