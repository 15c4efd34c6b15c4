import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKeysOf } from '../../src/gazetteer/names.ts';

const keys = nameKeysOf(
  [
    { id: 'pokrovsk', geonames: 704422 },
    { id: 'kharkiv-706483' },
    { id: 'gare--kharkiv-706483' },
    { id: 'ukraine' },
    { id: 'oblast', iso: 'UA-14' },
    { id: 'nulle-part' },
  ],
  '.cache',
);
const all = (id: string): string[] => [...(keys.get(id)?.main ?? []), ...(keys.get(id)?.other ?? [])];

test('a town has its names of the world, by its own number or its row’s', () => {
  for (const name of ['pokrovsk', 'krasnoarmeysk', 'покровськ'])
    assert.ok(all('pokrovsk').includes(name), name);
  assert.ok(keys.get('kharkiv-706483')?.main.includes('kharkiv'));
  assert.ok(keys.get('kharkiv-706483')?.other.includes('харьков'));
});

test('a country and a region have those of the prepared tables', () => {
  for (const name of ['ukraine', 'украина', 'украіна']) assert.ok(all('ukraine').includes(name), name);
  assert.ok(all('oblast').includes('донецька область'), all('oblast').join());
});

test('a station has not its town’s names, and what nothing knows has none', () => {
  assert.deepEqual(all('gare--kharkiv-706483'), []);
  assert.deepEqual(all('nulle-part'), []);
});
