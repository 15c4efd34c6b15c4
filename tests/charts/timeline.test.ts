import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layTimeline, type TimelineItem } from '../../src/charts/timeline.ts';

const OPTIONS = { left: 100, width: 500, step: 40, today: '2030-01-01' };
const on = (...days: string[]): TimelineItem[] => days.map((day) => ({ day, since: null }));
const xs = (lane: readonly { x: number; row: number }[] | undefined): number[][] =>
  (lane ?? []).map(({ x, row }) => [x, row]);

test('no day gives no ticks and empty lanes', () => {
  assert.deepEqual(layTimeline([[], []], OPTIONS), { ticks: [], lanes: [[], []], today: null });
});

test('a single day stands in the middle of four months', () => {
  const { lanes, ticks } = layTimeline([on('2025-11-05')], OPTIONS);
  assert.deepEqual(lanes, [[{ x: 300, row: 0, from: null }]]);
  assert.ok(ticks.length >= 2);
  assert.ok(ticks.every(({ x }) => x >= 100 && x <= 500));
});

test('marks of one day stand aside, then under one another, lane by lane', () => {
  const day = '2025-11-05';
  const { lanes } = layTimeline([on(day, day, day, day, day), on(day)], OPTIONS);
  assert.deepEqual(xs(lanes[0]), [
    [300, 0],
    [340, 0],
    [380, 0],
    [300, 1],
    [340, 1],
  ]);
  assert.deepEqual(xs(lanes[1]), [[300, 0]]);
});

test('however many there are, no mark leaves the drawing', () => {
  const days = Array.from({ length: 200 }, (_, i) => `2025-11-${String((i % 28) + 1).padStart(2, '0')}`);
  const { lanes } = layTimeline([on(...days.sort())], OPTIONS);
  for (const { x } of lanes[0] ?? []) assert.ok(x >= 100 && x <= 500, `mark at ${x}`);
});

test('later days stand farther right, and January is named by its year alone', () => {
  const { lanes, ticks } = layTimeline([on('2022-02-24', '2025-11-05')], OPTIONS);
  assert.ok((lanes[0]?.[0]?.x ?? 0) < (lanes[0]?.[1]?.x ?? 0));
  assert.ok(ticks.some(({ iso }) => iso === '2024'));
});

test('what has been so since a day is drawn from there, and the axis reaches that far back', () => {
  const { lanes, ticks } = layTimeline([[{ day: '2025-11-05', since: '2024-01-01' }]], OPTIONS);
  const mark = lanes[0]?.[0];
  assert.ok(mark && mark.from !== null && mark.from > 100 && mark.from < mark.x);
  assert.ok(ticks.some(({ iso }) => iso === '2025'));
});

test('the axis reaches up to today, unless that is years after all of it', () => {
  const at = (today: string) => layTimeline([on('2025-11-05')], { ...OPTIONS, today });
  assert.equal(at('2025-11-05').today, 300);
  const year = at('2026-11-05');
  assert.equal(year.today, 500);
  assert.ok((year.lanes[0]?.[0]?.x ?? 0) < 200);
  assert.equal(at('2028-12-01').today, null);
  assert.equal(at('2025-01-01').today, null);
});
