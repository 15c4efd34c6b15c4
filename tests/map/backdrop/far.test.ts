import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absolute, relative } from '../../../src/map/backdrop/arcs.ts';
import { farArc } from '../../../src/map/backdrop/far.ts';
import type { Point } from '../../../src/map/model.ts';

const far = (points: readonly Point[]): Point[] => absolute(farArc(relative(points)));

test('an arc keeps its ends and where it reaches farthest, in their order', () => {
  const bay: Point[] = [
    [0, 0],
    [1, 5],
    [2, 4],
    [9, 1],
    [4, -3],
    [3, 0],
    [-2, 1],
    [5, 2],
  ];
  assert.deepEqual(far(bay), [
    [0, 0],
    [1, 5],
    [9, 1],
    [4, -3],
    [-2, 1],
    [5, 2],
  ]);
});

test('an island stays closed', () => {
  const island: Point[] = [
    [3, 3],
    [4, 4],
    [5, 3],
    [4, 2],
    [3.5, 2.5],
    [3, 3],
  ];
  assert.deepEqual(far(island), [
    [3, 3],
    [4, 4],
    [5, 3],
    [4, 2],
    [3, 3],
  ]);
});

test('an arc of two points, and one of none, are left as they are', () => {
  assert.deepEqual(
    far([
      [7, 7],
      [8, 8],
    ]),
    [
      [7, 7],
      [8, 8],
    ],
  );
  assert.deepEqual(far([]), []);
});
