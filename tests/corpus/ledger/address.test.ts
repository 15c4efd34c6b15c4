import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatChoice, isPlain, readChoice } from '../../../src/corpus/ledger/address.ts';

for (const search of [
  '',
  '?voix=R',
  '?voix=R&voix=U&lieu=goma',
  '?q=l%27arm%C3%A9e',
  '?source=onu&q=Goma&tri=-date&page=3',
  '?tri=numero',
  '?du=2025-11-01',
  '?voix=R&au=2025-11-05&tri=date',
  '?q=Goma&du=2025-11-01&au=2025-11-05&page=2',
])
  test(`${search || 'nothing'} is read and written again`, () =>
    assert.equal(formatChoice(readChoice(search)), search));

for (const [search, written] of [
  ['?page=1', ''],
  ['?page=0', ''],
  ['?page=-2', ''],
  ['?page=1.5', ''],
  ['?page=deux', ''],
  ['?tri=couleur', ''],
  ['?tri=', ''],
  ['?q=++', ''],
  ['?nom=x&voix=R', '?voix=R'],
  ['?du=2025-02-30', ''],
  ['?du=hier&au=2025', ''],
  ['?du=2025-11', ''],
  ['?du=2025-11-09&au=2025-11-01', '?du=2025-11-01&au=2025-11-09'],
  ['?voix=R&voix=R', '?voix=R'],
] as const)
  test(`of ${search} only what the ledger knows is kept`, () =>
    assert.equal(formatChoice(readChoice(search)), written));

test('a page alone is no choice', () => {
  assert.ok(isPlain(readChoice('?page=3')));
  for (const search of ['?q=a', '?tri=date', '?voix=R', '?du=2025-11-01', '?au=2025-11-01'])
    assert.ok(!isPlain(readChoice(search)));
});
