import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALWAYS, isAlways, periodOf, rowsWithin } from '../../../src/corpus/ledger/period.ts';
import { LEDGER } from './ledgers.ts';

/** Days of the six rows: 5 and 4 Nov. as said; 5 Nov. of the report, thrice; 2 Jan. of the other report. */
const CASES: readonly (readonly [from: string | null, to: string | null, rows: readonly number[]])[] = [
  [null, null, [0, 1, 2, 3, 4, 5]],
  ['2025-11-05', null, [0, 2, 3, 4]],
  [null, '2025-11-04', [1, 5]],
  ['2025-11-04', '2025-11-04', [1]],
  ['2025-01-02', '2025-01-02', [5]],
  // « 2024 » and « 2024-12 » are no days: their reports' days count.
  ['2024-01-01', '2024-12-31', []],
  ['2025-11-06', null, []],
  [null, '2025-01-01', []],
  ['2025-01-03', '2025-11-03', []],
];

for (const [from, to, rows] of CASES)
  test(`from ${from} to ${to} there are ${rows.length} rows`, () =>
    assert.deepEqual([0, 1, 2, 3, 4, 5].filter(rowsWithin(LEDGER, { from, to })), rows));

test('two days are put in their order, one alone leaves the other end open', () => {
  assert.deepEqual(periodOf('2025-02-01', '2025-01-01'), { from: '2025-01-01', to: '2025-02-01' });
  assert.deepEqual(periodOf(null, '2025-01-01'), { from: null, to: '2025-01-01' });
  assert.ok(isAlways(ALWAYS) && isAlways(periodOf(null, null)));
  assert.ok(!isAlways(periodOf('2025-01-01', null)));
});
