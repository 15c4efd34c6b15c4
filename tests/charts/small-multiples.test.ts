import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layMultiples } from '../../src/charts/small-multiples.ts';

const SIZE = { left: 0, right: 100 };
const exact = (value: number) => ({ value, extent: { low: value, high: value } });
const floor = (value: number) => ({ value, extent: { low: value, high: Number.POSITIVE_INFINITY } });

test('all panels share one scale that begins at 0', () => {
  const { ticks, panels } = layMultiples([[exact(10)], [exact(20)]], SIZE);
  assert.equal(ticks[0]?.value, 0);
  assert.equal(ticks[0]?.x, 0);
  const [[one], [other]] = [panels[0] ?? [], panels[1] ?? []];
  assert.equal((other?.x ?? 0) / (one?.x ?? 1), 2);
});

test('an open end runs to the edge and says so, a band keeps both ends', () => {
  const { panels } = layMultiples([[floor(20)], [{ value: 15, extent: { low: 10, high: 20 } }]], SIZE);
  const [[open], [band]] = [panels[0] ?? [], panels[1] ?? []];
  assert.deepEqual([open?.to, open?.openHigh, open?.openLow], [100, true, false]);
  assert.ok((open?.from ?? 100) < 100);
  assert.deepEqual([band?.openHigh, band?.openLow], [false, false]);
  assert.ok((band?.from ?? 0) < (band?.x ?? 0) && (band?.x ?? 0) < (band?.to ?? 0));
});

test('a mark without value has no place, and does not move the others', () => {
  const without = layMultiples([[exact(8)]], SIZE);
  const { panels } = layMultiples([[exact(8)], [null]], SIZE);
  assert.deepEqual(panels[1], [null]);
  assert.deepEqual(panels[0], without.panels[0]);
});

test('nothing to draw, nothing but unknowns, and a lone 0 give finite places', () => {
  assert.deepEqual(layMultiples([], SIZE).panels, []);
  assert.deepEqual(layMultiples([[null]], SIZE).panels, [[null]]);
  const { panels, ticks } = layMultiples([[exact(0)]], SIZE);
  assert.equal(panels[0]?.[0]?.x, 0);
  assert.ok(ticks.every(({ x }) => Number.isFinite(x)));
});

test('numbers below 0 stand left of it', () => {
  const { panels } = layMultiples([[exact(-4)], [exact(4)]], SIZE);
  assert.ok((panels[0]?.[0]?.x ?? 0) < (panels[1]?.[0]?.x ?? 0));
});
