import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageInDays, formatAge } from '../../../src/corpus/format/age.ts';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

test('the age of a report is counted on the calendar', () => {
  const rows: readonly [from: string, to: string, age: string][] = [
    ['2025-11-05', '2026-11-22', '1\u00a0an et 17\u00a0jours'],
    ['2025-11-05', '2026-11-05', '1\u00a0an'],
    ['2025-11-05', '2026-11-04', '364\u00a0jours'],
    ['2025-11-05', '2025-11-06', '1\u00a0jour'],
    ['2025-11-05', '2025-11-05', 'aujourd’hui'],
    ['2024-02-29', '2025-02-28', '1\u00a0an'],
    ['2024-02-29', '2025-03-01', '1\u00a0an et 1\u00a0jour'],
    ['2020-01-01', '2025-01-03', '5\u00a0ans et 2\u00a0jours'],
    ['2025-11-06', '2025-11-05', 'à venir'],
  ];
  for (const [from, to, age] of rows) assert.equal(formatAge(day(from), day(to)), age, `${from} ${to}`);
});

test('days of age are whole and never negative', () => {
  assert.equal(ageInDays(day('2025-11-05'), day('2025-12-05')), 30);
  assert.equal(ageInDays(day('2025-11-05'), new Date('2025-11-05T23:59:00Z')), 0);
  assert.equal(ageInDays(day('2025-11-06'), day('2025-11-05')), 0);
});
