import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshIds } from '../../src/permalinks/fresh-ids.ts';

test('an id is made of the words alone, so that no edit elsewhere moves it', () => {
  const [first, second] = freshIds('rapport', ['La ville est prise.', 'Rien n’a changé.']);
  assert.deepEqual(freshIds('rapport', ['Une phrase neuve.', 'La ville est prise.']).at(1), first);
  assert.deepEqual(freshIds('rapport', ['« La ville  est prise »', 'rien n’a change']), [first, second]);
  assert.match(String(first), /^[0-9a-z]{8}$/);
});

test('other words, another report or the same words again take another id', () => {
  const [once, twice, third] = freshIds('rapport', ['P', 'P', 'P']);
  assert.deepEqual([twice, third], [`${once}-2`, `${once}-3`]);
  assert.notEqual(freshIds('rapport', ['Q'])[0], once);
  assert.notEqual(freshIds('autre', ['P'])[0], once);
  assert.deepEqual(freshIds('rapport', []), []);
});
