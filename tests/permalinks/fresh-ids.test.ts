import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permanentIds } from '../../src/permalinks/fresh-ids.ts';

test('an id is made of the words alone, so that no edit elsewhere moves it', () => {
  const [first, second] = permanentIds('rapport', ['La ville est prise.', 'Rien n’a changé.']);
  assert.deepEqual(permanentIds('rapport', ['Une phrase neuve.', 'La ville est prise.']).at(1), first);
  assert.deepEqual(permanentIds('rapport', ['« La ville  est prise »', 'rien n’a change']), [first, second]);
  assert.match(String(first), /^[0-9a-z]{8}$/);
});

test('other words, another report or the same words again take another id', () => {
  const [once, twice, third] = permanentIds('rapport', ['P', 'P', 'P']);
  assert.deepEqual([twice, third], [`${once}-2`, `${once}-3`]);
  assert.notEqual(permanentIds('rapport', ['Q'])[0], once);
  assert.notEqual(permanentIds('autre', ['P'])[0], once);
  assert.deepEqual(permanentIds('rapport', []), []);
});
