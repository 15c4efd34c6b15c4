import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Column, orderRows } from '../../../src/corpus/ledger/order.ts';
import { LEDGER } from './ledgers.ts';

const ALL = [0, 1, 2, 3, 4, 5];
const CASES: readonly (readonly [Column, readonly number[], readonly number[]])[] = [
  ['numero', [3, 0, 5, 2, 4, 1], [1, 4, 2, 5, 0, 3]],
  ['source', [1, 3, 0, 5, 2, 4], [4, 2, 0, 5, 3, 1]],
  ['lieu', [2, 0, 1, 3, 4, 5], [0, 1, 2, 3, 4, 5]],
  ['posture', [0, 2, 3, 4, 5, 1], [1, 2, 3, 4, 5, 0]],
  ['date', [3, 5, 1, 0, 2, 4], [0, 1, 5, 3, 2, 4]],
];

for (const [column, up, down] of CASES)
  test(`by ${column}, both ways; what has no value stands last, equal ones keep their order`, () => {
    assert.deepEqual(orderRows(LEDGER, ALL, { column, descending: false }), up);
    assert.deepEqual(orderRows(LEDGER, ALL, { column, descending: true }), down);
  });

test('no rows stay none, and the rows that are given alone are sorted', () => {
  assert.deepEqual(orderRows(LEDGER, [], { column: 'date', descending: false }), []);
  assert.deepEqual(orderRows(LEDGER, [0, 3], { column: 'date', descending: false }), [3, 0]);
});
