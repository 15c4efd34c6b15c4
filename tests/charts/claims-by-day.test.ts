import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsByDay } from '../../src/charts/claims-by-day.ts';

test('no day, no histogram', () => assert.equal(claimsByDay([], 300, 40), null));

test('one bar a day, the tallest as tall as the drawing', () => {
  const made = claimsByDay(['2025-11-03', '2025-11-05', '2025-11-05'], 300, 40);
  assert.deepEqual(made, {
    from: '2025-11-03',
    to: '2025-11-06',
    bars: [
      { x: 0, y: 20, width: 99, height: 20 },
      { x: 100, y: 40, width: 99, height: 0 },
      { x: 200, y: 0, width: 99, height: 40 },
    ],
  });
});

test('a single day is one bar', () => {
  const made = claimsByDay(['2025-11-05'], 300, 40);
  assert.deepEqual(made?.bars, [{ x: 0, y: 0, width: 299, height: 40 }]);
});

test('a year is drawn in stretches of days, every claim in one of them', () => {
  const made = claimsByDay(['2025-01-01', '2025-06-30', '2025-12-31'], 320, 40);
  assert.equal(made?.bars.length, 46);
  assert.equal(made?.to, '2026-01-04');
  assert.equal(made?.bars.filter(({ height }) => height === 40).length, 3);
});
