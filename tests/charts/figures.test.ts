import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ComparisonGeometry, labelAt, labelBefore, layComparison } from '../../src/charts/comparison.ts';
import { layDots } from '../../src/charts/dots.ts';
import { layElapsed } from '../../src/charts/elapsed.ts';

const SIZE = { left: 10, right: 410 };
const INFINITE = Number.POSITIVE_INFINITY;

test('what was computed and what was said lie on one axis, an open end at its edge', () => {
  const { computed, stated, ticks } = layComparison(
    { value: 19.2, computed: { low: 19.1, high: 19.3 }, stated: { low: 19, high: INFINITE } },
    SIZE,
  );
  assert.ok(computed.from < computed.x && computed.x < computed.to);
  assert.deepEqual([computed.openLow, computed.openHigh], [false, false]);
  assert.ok(stated && stated.from < computed.from);
  assert.deepEqual([stated?.to, stated?.openHigh, stated?.openLow], [410, true, false]);
  assert.ok(ticks.length >= 3 && ticks.every(({ x }) => x >= 10 && x <= 410));
});

test('one value, nothing and a fall have an axis too', () => {
  const point = layComparison({ value: 20, computed: { low: 20, high: 20 }, stated: null }, SIZE);
  assert.equal(point.stated, null);
  assert.equal(point.computed.from, point.computed.to);
  assert.ok(point.computed.x > 10 && point.computed.x < 410);
  const zero = layComparison({ value: 0, computed: { low: 0, high: 0 }, stated: null }, SIZE);
  assert.ok(zero.ticks.length > 1 && zero.ticks.every(({ x }) => Number.isFinite(x)));
  const fall = layComparison({ value: -25, computed: { low: -27, high: -23 }, stated: null }, SIZE);
  assert.ok(fall.ticks.some(({ value }) => value < -25));
});

test('words stand where they fit, and over neither the value nor the edge', () => {
  const words = 'dit : 3 600 euros';
  assert.deepEqual(labelAt(20, words, 440), { x: 28, anchor: 'start' });
  assert.deepEqual(labelAt(420, words, 440), { x: 412, anchor: 'end' });
  const long = 'calculé : 400 000 euros par mois et par habitant';
  assert.deepEqual(labelAt(220, long, 440), { x: Math.max(0, 440 - long.length * 8.6), anchor: 'start' });
  assert.deepEqual(labelAt(0, '', 440), { x: 8, anchor: 'start' });
  const at = (from: number, x: number): ComparisonGeometry => ({
    ticks: [],
    computed: { x, from: x, to: x, openLow: false, openHigh: false },
    stated: { from, to: 430, openLow: false, openHigh: false },
  });
  assert.deepEqual(labelBefore(at(300, 400), words), { x: 292, anchor: 'end' });
  assert.equal(labelBefore(at(300, 200), words), null);
  assert.equal(labelBefore(at(300, 300), words), null);
  assert.equal(labelBefore(at(100, 400), words), null);
  assert.equal(labelBefore({ ...at(300, 400), stated: null }, words), null);
});

test('a span of time is drawn beside the one that was said', () => {
  const short = layElapsed({ from: '2022-02-24', to: '2025-11-05', said: 1461 }, 0, 400);
  assert.deepEqual([short.start, short.bound], [0, 400]);
  assert.ok(short.end > 360 && short.end < 400);
  const long = layElapsed({ from: '2022-02-24', to: '2025-11-05', said: 730 }, 0, 400);
  assert.equal(long.end, 400);
  assert.ok(long.bound < 250);
  assert.equal(layElapsed({ from: '2025-01-01', to: '2025-01-01', said: 0 }, 0, 400).end, 0);
});

test('a count is as many dots as it says, or one dot for ten, a hundred …', () => {
  const rows = [
    [60, 1, 60],
    [200, 1, 200],
    [201, 10, 20],
    [34_000, 1000, 34],
    [1_200_000, 10_000, 120],
    [0, 1, 0],
    [0.4, 1, 0],
  ] as const;
  for (const [count, per, dots] of rows) {
    const geometry = layDots(count);
    assert.deepEqual([geometry.per, geometry.dots], [per, dots], String(count));
    assert.equal((geometry.path.match(/M/g) ?? []).length, dots);
  }
});
