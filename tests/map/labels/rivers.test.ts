import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board } from '../../../src/map/labels/board.ts';
import { placeRivers } from '../../../src/map/labels/rivers.ts';
import type { LabelTask } from '../../../src/map/labels/task.ts';
import type { Point } from '../../../src/map/model.ts';

const BOUNDS = { x0: 0, y0: 0, x1: 400, y1: 300 };
const taskOf = (...lines: Point[][]): LabelTask => ({
  places: [],
  expanses: [],
  towns: [],
  seas: [],
  rivers: [{ name: 'Donets', lines }],
  project: ([x, y]) => [x, y],
  bounds: BOUNDS,
  taken: [],
  placeSize: 17,
  nameScale: 1,
  sigils: 'each',
  pxPerTown: 1000,
  active: undefined,
});
const place = (lines: Point[][], taken: (typeof BOUNDS)[] = []) =>
  placeRivers(taskOf(...lines), new Board(BOUNDS, taken));

const LEVEL: Point[] = [
  [50, 150],
  [350, 150],
];
const ZIGZAG = Array.from({ length: 30 }, (_, i): Point => [50 + i * 10, i % 2 === 0 ? 140 : 170]);
const STEEP: Point[] = [
  [200, 10],
  [210, 290],
];

test('a name stands over its river and turns with it', () => {
  const [level] = place([LEVEL]);
  assert.equal(level?.degrees, 0);
  assert.ok(level && level.at[1] < 150 && level.at[1] > 140);
  const [slope] = place([
    [
      [50, 50],
      [250, 250],
    ],
  ]);
  assert.equal(Math.round(slope?.degrees ?? 0), 45);
});

test('a river that flows from right to left is read from left to right', () => {
  assert.equal(place([[...LEVEL].reverse()])[0]?.degrees, 0);
});

test('the straightest stretch has the name', () => {
  assert.ok((place([ZIGZAG, LEVEL])[0]?.at[1] ?? 0) < 150);
});

const WITHOUT: readonly [string, Point[][], (typeof BOUNDS)[]][] = [
  ['a river that the view does not show', [], []],
  [
    'a river shorter than its name',
    [
      [
        [50, 50],
        [70, 50],
      ],
    ],
    [],
  ],
  ['a river of bends alone', [ZIGZAG], []],
  ['a river that is too steep to read', [STEEP], []],
  ['a river under other names', [LEVEL], [{ x0: 0, y0: 100, x1: 400, y1: 200 }]],
  [
    'a river along the edge',
    [
      [
        [20, 4],
        [380, 4],
      ],
    ],
    [],
  ],
];

for (const [name, lines, taken] of WITHOUT)
  test(`${name} goes without a name`, () => assert.deepEqual(place(lines, taken), []));
