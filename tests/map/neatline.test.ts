import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlap } from '../../src/map/geometry/box.ts';
import { innerBox, latitudeBoxes } from '../../src/map/locator/degrees.ts';
import { drawLocator } from '../../src/map/locator/draw.ts';
import { VARIANTS } from '../../src/map/locator/frame.ts';
import { edgesDown } from '../../src/map/locator/neatline.ts';
import { ATLAS } from '../../src/map/serve.ts';
import { pointOf } from './fixtures.ts';

const { width, height } = VARIANTS.place;
const NEATLINE = {
  mercator: { scale: 1500, centre: [12, 5], origin: [width / 2, height / 2] },
  width,
  height,
  inner: innerBox(width, height),
} as const;

const degrees = (svg: string): string[] =>
  [...svg.matchAll(/>([\d,]+°(?:\s[NS])?)</g)].map(([, words = '']) => words);

test('a latitude gives way to the marks of places, the others stay', () => {
  const all = degrees(edgesDown(NEATLINE, []).degrees);
  const boxes = latitudeBoxes(NEATLINE);
  assert.ok(all.length > 2);
  assert.equal(boxes.length, all.length);
  for (const [i, box] of boxes.entries())
    assert.deepEqual(
      degrees(edgesDown(NEATLINE, [box]).degrees),
      all.filter((_, k) => k !== i),
    );
});

test('a latitude stays where what stands nearby does not touch it', () => {
  const beside = latitudeBoxes(NEATLINE).map(({ x1, y0, y1 }) => ({ x0: x1, y0, x1: x1 + 20, y1 }));
  assert.equal(edgesDown(NEATLINE, beside).degrees, edgesDown(NEATLINE, []).degrees);
});

// Towns of the base map lie at the left edge of these: Douala, Lomé, Lviv, Oujda.
for (const [name, lat, lon] of [
  ['Bertoua', 4.58, 13.68],
  ['Lagos', 6.45, 3.4],
  ['Kiev', 50.45, 30.52],
  ['Alger', 36.75, 3.06],
] as const)
  test(`no name stands on a latitude, around ${name}`, () => {
    const spec = { id: 'a', title: 'Carte', places: [pointOf(name, lat, lon)] };
    for (const variant of ['place', 'rail', 'phone'] as const) {
      const { layout, mercator } = drawLocator({ ...spec, variant }, ATLAS);
      const size = VARIANTS[variant];
      const neatline = { ...size, mercator, inner: innerBox(size.width, size.height) };
      const latitudes = latitudeBoxes(neatline);
      const labels = [...layout.places, ...layout.expanses, ...layout.towns].flatMap(
        ({ label }) => label?.box ?? [],
      );
      assert.ok(latitudes.length > 0 && labels.length > 1);
      for (const box of labels) assert.ok(!latitudes.some((latitude) => overlap(box, latitude)), variant);
    }
  });
