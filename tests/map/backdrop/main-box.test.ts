import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../src/map/backdrop/base.ts';
import { mainBox } from '../../../src/map/backdrop/main-box.ts';
import { Atlas } from '../../../src/map/backdrop/subset.ts';
import { positionsToShow } from '../../../src/map/locator/view.ts';
import type { GeoBox } from '../../../src/map/model.ts';
import { pointOf } from '../fixtures.ts';

const atlas = new Atlas(readBase());
const sides = ({ west, south, east, north }: GeoBox): number[] => [west, south, east, north].map(Math.round);

const WHOLE: readonly (readonly [what: string, code: string, box: readonly number[]])[] = [
  ['France without its far islands', 'FR', [-5, 41, 10, 51]],
  ['Spain without the Canaries', 'ES', [-9, 35, 4, 44]],
  ['Russia up to the antimeridian', 'RU', [20, 41, 180, 82]],
  ['the United States that lie together', 'US', [-125, 25, -67, 49]],
  ['Ukraine, Crimea included', 'UA', [22, 44, 40, 52]],
  ['a country of islands', 'ID', [95, -11, 141, 6]],
  ['the oblast of Donetsk', 'UA-14', [37, 47, 39, 49]],
];
for (const [what, code, box] of WHOLE)
  test(`the box of ${code} is that of ${what}`, () => {
    const found = atlas.boxOf([code]);
    assert.deepEqual(found && sides(found), box);
  });

test('a code that names nothing, and no parts, have no box', () => {
  assert.equal(atlas.boxOf(['XX']), undefined);
  assert.equal(mainBox([]), undefined);
});

const oblast = { ...pointOf('oblast', 0, 0), kind: 'region' as const, lat: null, lon: null, area: ['UA-14'] };
const pokrovsk = pointOf('pokrovsk', 48.28, 37.18);

test('the page of an area shows all of it, another map its middle', () => {
  const about = positionsToShow([oblast, pokrovsk], atlas, 'oblast');
  assert.ok(about.some(([lon]) => lon < 36.6) && about.some(([lon]) => lon > 38.9), `${about}`);
  const beside = positionsToShow([oblast, pokrovsk], atlas);
  assert.ok(
    beside.every(([lon]) => lon > 37 && lon < 38.5),
    `${beside}`,
  );
  assert.deepEqual(positionsToShow([pokrovsk], atlas, 'pokrovsk'), [[37.18, 48.28]]);
});
