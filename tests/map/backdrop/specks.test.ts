import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Topology } from 'topojson-specification';
import type { LandObjects } from '../../../src/map/backdrop/model.ts';
import { withoutSpecks } from '../../../src/map/backdrop/specks.ts';

/** A square, an island that is a point, one that is there and back, a shore that is no ring, a triangle. */
const ARCS = [
  [
    [0, 0],
    [9, 0],
    [0, 9],
    [-9, 0],
    [0, -9],
  ],
  [
    [20, 0],
    [0, 0],
  ],
  [
    [30, 0],
    [1, 1],
    [-1, -1],
  ],
  [
    [40, 0],
    [5, 5],
  ],
  [
    [50, 0],
    [4, 0],
    [0, 4],
    [-4, -4],
  ],
];
const OF = { country: 'XX' } as const;

const land = (regions: LandObjects['regions']['geometries']): Topology<LandObjects> => ({
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: ARCS,
  objects: {
    regions: { type: 'GeometryCollection', geometries: regions },
    coast: { type: 'MultiLineString', arcs: [[0], [1], [2], [3], [4], [0, 3]] },
    borders: { type: 'MultiLineString', arcs: [] },
    divisions: { type: 'GeometryCollection', geometries: [] },
  },
});

test('islands without an area go from regions and coast; land, triangles and open shores stay', () => {
  const { objects, arcs } = withoutSpecks(
    land([{ type: 'MultiPolygon', id: 'XX-1', arcs: [[[0]], [[1]], [[2]], [[4]]], properties: OF }]),
  );
  assert.deepEqual(objects.regions.geometries, [
    { type: 'MultiPolygon', id: 'XX-1', arcs: [[[0]], [[4]]], properties: OF },
  ]);
  assert.deepEqual(objects.coast.arcs, [[0], [3], [4], [0, 3]]);
  assert.deepEqual(arcs, [ARCS[0], [], [], ARCS[3], ARCS[4]]);
});

test('a hole stays with its land, and so does a reversed ring', () => {
  const kept = land([
    { type: 'Polygon', id: 'XX-1', arcs: [[0], [1]], properties: OF },
    { type: 'Polygon', id: 'XX-2', arcs: [[~4]], properties: OF },
  ]);
  assert.deepEqual(withoutSpecks(kept).objects.regions, kept.objects.regions);
});

test('a region of specks alone is left without land, and keeps its name', () => {
  const [region] = withoutSpecks(land([{ type: 'Polygon', id: 'XX-1', arcs: [[1]], properties: OF }])).objects
    .regions.geometries;
  assert.deepEqual(region, { type: 'MultiPolygon', id: 'XX-1', arcs: [], properties: OF });
});
