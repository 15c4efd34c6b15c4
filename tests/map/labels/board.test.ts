import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomiest, withoutOutlying } from '../../../src/map/geometry/rings.ts';
import { aroundPoint } from '../../../src/map/labels/block.ts';
import { Board } from '../../../src/map/labels/board.ts';
import type { Label } from '../../../src/map/labels/model.ts';
import { TEXTS } from '../../../src/map/style.data.ts';

const WORDS = { lines: ['Pokrovsk'], style: TEXTS.town, sigils: [], numbered: true };
const BOUNDS = { x0: 0, y0: 0, x1: 400, y1: 300 };

function* counted(labels: Iterable<Label>, made: Label[]): Generator<Label> {
  for (const label of labels) {
    made.push(label);
    yield label;
  }
}

test('a spot of a name is worked out only where those before it do not fit', () => {
  const rows: readonly (readonly [at: readonly [number, number], spots: number])[] = [
    [[200, 150], 1],
    [[395, 150], 2],
    [[200, 150], 2],
    [[-50, 150], 8],
  ];
  const board = new Board(BOUNDS);
  for (const [at, spots] of rows) {
    const made: Label[] = [];
    const label = board.put(counted(aroundPoint(WORDS, at, 6), made));
    assert.equal(made.length, spots, `at ${at}`);
    assert.equal(label, spots === 8 ? undefined : made.at(-1));
  }
});

test('what stands on the map is asked for few points of an area, and the roomiest is still found', () => {
  const square = [
    [0, 0],
    [260, 0],
    [260, 260],
    [0, 260],
  ] as const;
  let asked = 0;
  const at = roomiest([square], {
    stretch: 1,
    least: 0,
    fits: ([x]) => {
      asked += 1;
      return x < 130;
    },
  });
  assert.deepEqual(at, [125, 125]);
  assert.ok(asked < 26 * 26 * 0.6, `${asked} of ${26 * 26} points`);
});

test('no point is found in an area where nothing fits, nor in none', () => {
  const square = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ] as const;
  assert.equal(roomiest([square], { stretch: 1, least: 0, fits: () => false }), undefined);
  assert.equal(roomiest([], { stretch: 1, least: 0, fits: () => true }), undefined);
});

const island = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

test('outlying islands are no part of a country’s main land; its lakes, near islands and other halves are', () => {
  const main = island(0, 0, 100);
  const rows: readonly (readonly [what: string, ring: [number, number][], kept: boolean])[] = [
    ['a lake', island(40, 40, 10), true],
    ['an island off the coast', island(95, 50, 20), true],
    ['the other half', island(300, 0, 60), true],
    ['an island far off', island(300, 0, 20), false],
    ['a group far off', island(-200, 250, 45), false],
  ];
  for (const [what, ring, kept] of rows) {
    assert.deepEqual(withoutOutlying([ring, main]), kept ? [ring, main] : [main], what);
    assert.deepEqual(withoutOutlying([ring]), [ring], what);
  }
  assert.deepEqual(withoutOutlying([]), []);
});
