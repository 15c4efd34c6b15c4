import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather } from '../../../src/map/labels/crowds.ts';
import type { Point } from '../../../src/map/model.ts';

const at = (...points: readonly Point[]) => points.map((point, name) => ({ name, at: point }));
const told = (points: readonly Point[]) => {
  const { alone, crowds } = gather(at(...points), 20);
  return {
    alone: alone.map(({ name }) => name),
    crowds: crowds.map(({ members }) => members.map((m) => m.name)),
  };
};

const ROWS: readonly [string, readonly Point[], ReturnType<typeof told>][] = [
  ['nothing', [], { alone: [], crowds: [] }],
  ['one place', [[0, 0]], { alone: [0], crowds: [] }],
  [
    'two with just enough room',
    [
      [0, 0],
      [20, 0],
    ],
    { alone: [0, 1], crowds: [] },
  ],
  [
    'two far apart',
    [
      [0, 0],
      [300, 4],
    ],
    { alone: [0, 1], crowds: [] },
  ],
  [
    'two one above the other with room',
    [
      [0, 0],
      [0, 21],
    ],
    { alone: [0, 1], crowds: [] },
  ],
  [
    'two at one spot',
    [
      [5, 5],
      [5, 5],
    ],
    { alone: [], crowds: [[0, 1]] },
  ],
  [
    'two near ones and a far one between them in the list',
    [
      [0, 0],
      [90, 0],
      [12, 9],
    ],
    { alone: [1], crowds: [[0, 2]] },
  ],
  [
    'two crowds',
    [
      [0, 0],
      [100, 0],
      [3, 0],
      [104, 0],
    ],
    {
      alone: [],
      crowds: [
        [0, 2],
        [1, 3],
      ],
    },
  ],
];

for (const [name, points, expected] of ROWS) test(name, () => assert.deepEqual(told(points), expected));

test('a crowd stands in the middle of its places, and no two marks are nearer than asked', () => {
  const { crowds } = gather(at([0, 0], [10, 0]), 20);
  assert.deepEqual(crowds[0]?.at, [5, 0]);
  const line = Array.from({ length: 60 }, (_, i): Point => [i * 7, (i % 3) * 5]);
  const { alone, crowds: many } = gather(at(...line), 20);
  const marks = [...alone, ...many].map((mark) => mark.at);
  for (const [i, a] of marks.entries())
    for (const b of marks.slice(i + 1)) assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) >= 20);
  assert.equal(alone.length + many.reduce((sum, { members }) => sum + members.length, 0), 60);
});
