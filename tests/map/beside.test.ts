import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin, spotBeside } from '../../src/map/beside.ts';
import type { Point } from '../../src/map/model.ts';

const VIEW = { x0: 0, y0: 0, x1: 600, y1: 400 };
const box = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

test('a point is within an outline, not in its hole, not beside it', () => {
  const ring = [box(0, 0, 100, 100), box(40, 40, 60, 60)];
  assert.equal(isWithin(ring, [20, 20]), true);
  assert.equal(isWithin(ring, [50, 50]), false);
  assert.equal(isWithin(ring, [120, 50]), false);
  assert.equal(isWithin([], [0, 0]), false);
});

test('the square goes where it covers no claimed ground, as near as that allows', () => {
  const claimed = [box(200, 0, 600, 400)];
  const spot = spotBeside(VIEW, 80, claimed, [300, 200]);
  assert.ok(spot);
  assert.ok(spot[0] + 40 <= 200 && spot[0] - 40 >= 0);
  assert.ok(spot[0] > 100);
});

test('without claimed ground it stands where it is asked for', () => {
  assert.deepEqual(spotBeside(VIEW, 80, [], [300, 200]), [300, 200]);
});

test('a view full of claimed ground, or too small, has no spot', () => {
  assert.equal(spotBeside(VIEW, 80, [box(-10, -10, 610, 410)], [300, 200]), undefined);
  assert.equal(spotBeside(VIEW, 500, [], [300, 200]), undefined);
});

test('an islet of claimed ground within the square is not covered', () => {
  const islet = [box(298, 198, 303, 203)];
  const spot = spotBeside(VIEW, 200, islet, [300, 200]);
  assert.ok(spot);
  assert.ok(Math.max(Math.abs(spot[0] - 300), Math.abs(spot[1] - 200)) > 100);
});
