import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByMonth } from '../../../src/corpus/ledger/months.ts';
import { statement } from '../places/fixtures.ts';
import { STATEMENTS } from './ledgers.ts';

test('each statement stands in one month, the newest month and the newest day first', () => {
  assert.deepEqual(
    groupByMonth(STATEMENTS).map(({ id, from, to, statements }) => [
      id,
      from,
      to,
      statements.map(({ sigil }) => sigil).join(' '),
    ]),
    [
      ['2025-11', '2025-11-01', '2025-11-30', 'R1 T1 N1 T2 U1'],
      ['2025-01', '2025-01-01', '2025-01-31', 'R2'],
    ],
  );
});

test('February ends where its year lets it end', () => {
  const ends = ['2024-02-10', '2025-02-10'].map((date) => groupByMonth([statement('R1', { date })])[0]?.to);
  assert.deepEqual(ends, ['2024-02-29', '2025-02-28']);
});

test('no statement, no month', () => assert.deepEqual(groupByMonth([]), []));
