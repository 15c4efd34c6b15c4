import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layTimeline } from '../../src/charts/timeline.ts';

const OPTIONS = { left: 100, width: 500, step: 40 };

test('no day gives no ticks and empty lanes', () => {
  assert.deepEqual(layTimeline([[], []], OPTIONS), { ticks: [], lanes: [[], []] });
});

test('a single day stands in the middle of four months', () => {
  const { lanes, ticks } = layTimeline([['2025-11-05']], OPTIONS);
  assert.deepEqual(lanes, [[300]]);
  assert.ok(ticks.length >= 2);
  assert.ok(ticks.every(({ x }) => x >= 100 && x <= 500));
});

test('marks that would cover each other step aside to the right, lane by lane', () => {
  const { lanes } = layTimeline([['2025-11-05', '2025-11-05', '2025-11-05'], ['2025-11-05']], OPTIONS);
  assert.deepEqual(lanes, [[300, 340, 380], [300]]);
});

test('later days stand farther right, and January is named by its year alone', () => {
  const { lanes, ticks } = layTimeline([['2022-02-24', '2025-11-05']], OPTIONS);
  assert.ok((lanes[0]?.[0] ?? 0) < (lanes[0]?.[1] ?? 0));
  assert.ok(ticks.some(({ iso }) => iso === '2024'));
});
