import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinShores, lakesWithin } from '../../../src/map/prepare/lakes.ts';

const WEST = [
  [2, 0],
  [0, 0],
  [0, 2],
  [2, 2],
] as const;
const EAST = [
  [2, 2],
  [4, 2],
  [4, 0],
  [2, 0],
] as const;
const ISLE = [
  [8, 8],
  [9, 8],
  [9, 9],
  [8, 8],
] as const;
const corners = (ring: readonly (readonly number[])[]): string[] => [...new Set(ring.map(String))].sort();
const AROUND = corners([...WEST, ...EAST]);

test('pieces of one shore are joined to a closed ring, whichever way they run', () => {
  for (const pieces of [
    [WEST, EAST],
    [EAST, WEST],
    [WEST, EAST.toReversed()],
    [EAST.toReversed(), WEST.toReversed()],
  ]) {
    const rings = joinShores(pieces);
    assert.equal(rings.length, 1);
    const [ring = []] = rings;
    assert.deepEqual(ring[0], ring.at(-1));
    assert.equal(ring.length, 7);
    assert.deepEqual(corners(ring), AROUND);
  }
});

test('what is closed already stays; what does not close is left out', () => {
  assert.deepEqual(joinShores([ISLE]), [[...ISLE]]);
  assert.deepEqual(joinShores([WEST, ISLE]), [[...ISLE]]);
  assert.deepEqual(joinShores([WEST]), []);
  assert.deepEqual(joinShores([]), []);
});

test('a lake is cut to its box, and one beyond it is no lake of the box', () => {
  const lakes = lakesWithin([WEST, EAST, ISLE], { x0: -1, y0: -1, x1: 3, y1: 3 }, 0.01);
  assert.deepEqual(
    lakes.map(({ geometry }) => corners(geometry.coordinates[0] ?? [])),
    [['0,0', '0,2', '3,0', '3,2']],
  );
  const [ring = []] = lakes[0]?.geometry.coordinates ?? [];
  assert.deepEqual(ring[0], ring.at(-1));
  assert.deepEqual(lakesWithin([WEST, EAST], { x0: 10, y0: 10, x1: 12, y1: 12 }, 0.01), []);
});
