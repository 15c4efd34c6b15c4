import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoArea } from 'd3-geo';
import { readBase } from '../../src/map/backdrop/base.ts';
import { areaOf } from '../../src/map/theatre.ts';
import { outlineToScale, squareSide } from '../../src/map/to-scale.ts';

const { land } = readBase();
const EARTH_KM = 6371.0088;
const SHEET = { width: 470, height: 320 };

/** Area of the rings of an `M…L…Z` path, square px (shoelace). */
function pathArea(path: string): number {
  const rings = path.split('Z').filter(Boolean);
  return rings.reduce((sum, ring) => {
    const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const twice = points.reduce((all, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
      return all + x * nextY - nextX * y;
    }, 0);
    return sum + twice / 2;
  }, 0);
}

test('an outline has its true area at every latitude', () => {
  for (const code of ['UA', 'FR', 'CD', 'NO', 'FJ']) {
    const outline = outlineToScale(land, [code], SHEET);
    assert.ok(outline, code);
    assert.ok(outline.width <= SHEET.width && outline.height <= SHEET.height, code);
    const km2 = geoArea(areaOf(land, [code])) * EARTH_KM ** 2;
    const drawn = Math.abs(pathArea(outline.path)) * outline.kmPerPx ** 2;
    assert.ok(Math.abs(drawn / km2 - 1) < 0.03, `${code} ${Math.round(drawn)} ${Math.round(km2)}`);
  }
});

test('a square has the area that it stands for', () => {
  assert.equal(squareSide(3400, 2) ** 2 * 4, 3400);
  assert.equal(squareSide(0, 2), 0);
  assert.equal(squareSide(-5, 2), 0);
  assert.equal(outlineToScale(land, ['ZZ'], SHEET), null);
});
