import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeKeys, encodeKeys } from '../../../src/gazetteer/index/format.ts';
import { bearersOf, buildKeys, hasKeyFrom } from '../../../src/gazetteer/index/keys.ts';
import { wholeParts } from '../../../src/gazetteer/index/parts.ts';

const built = buildKeys([
  { mainForms: ['Côte d’Azur', 'Nice'], otherForms: ['Riviera'] },
  { mainForms: ['Nice'], otherForms: ['Nizza', 'Nice', 'Ницца'] },
  { mainForms: ['…'], otherForms: [] },
]);
const index = decodeKeys(wholeParts(new Uint8Array(encodeKeys(built))));

test('a key leads to the places that bear the name, in their order, main where any form is', () => {
  assert.deepEqual(bearersOf(index, 'nice'), [
    { place: 0, main: true },
    { place: 1, main: true },
  ]);
  assert.deepEqual(bearersOf(index, 'nizza'), [{ place: 1, main: false }]);
  assert.deepEqual(bearersOf(index, 'ницца'), [{ place: 1, main: false }]);
});

test('what is no whole key leads nowhere', () => {
  for (const key of ['', 'nic', 'nicee', 'a', 'zz', 'côte dazur', '…'])
    assert.deepEqual(bearersOf(index, key), [], key);
});

test('a prefix is known where a key goes on from it or is it', () => {
  for (const prefix of ['cote ', 'cote dazur', 'ни', 'r']) assert.ok(hasKeyFrom(index, prefix), prefix);
  for (const prefix of ['cote  ', 'nice ', 'zz', 'a', 'cote dazurs'])
    assert.ok(!hasKeyFrom(index, prefix), prefix);
});

test('an index without a place holds nothing, and a file that was cut is told', () => {
  const empty = decodeKeys(wholeParts(new Uint8Array(encodeKeys(buildKeys([])))));
  assert.deepEqual(bearersOf(empty, 'nice'), []);
  assert.ok(!hasKeyFrom(empty, 'n'));
  const whole = new Uint8Array(encodeKeys(built));
  assert.throws(() => decodeKeys(wholeParts(whole.slice(0, -8))), RangeError);
  assert.throws(() => decodeKeys(wholeParts(new Uint8Array(8))), /Unexpected|bad header|JSON/);
});
