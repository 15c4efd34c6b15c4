import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { drawQr } from '../../src/share/qr.ts';
import { scan } from './scan.ts';

/** The modules that a path of one-high rectangles covers. */
function modulesOf(d: string): Set<string> {
  const covered = new Set<string>();
  for (const [, x, y, width, back] of d.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)) {
    assert.equal(back, x);
    for (let i = 0; i < Number(width); i++) covered.add(`${Number(x) + i},${y}`);
  }
  return covered;
}

for (const text of ['https://example.org/', 'https://example.org/affirmations/t8nw5adq/', 'é'.repeat(300)])
  test(`the drawing has the dark modules of the code and no other: ${text.slice(0, 40)}`, () => {
    const { side, d } = drawQr(text);
    const { data } = encode(text, { border: 4, ecc: 'M' });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
    assert.equal(side, data.length);
    assert.equal(d.replace(/M\d+ \d+h\d+v1H\d+z/g, ''), '');
    assert.deepEqual([...modulesOf(d)].toSorted(), dark.toSorted());
  });

test('four modules around the code are left light', () => {
  const { side, d } = drawQr('https://example.org/');
  for (const module of modulesOf(d))
    for (const at of module.split(',').map(Number)) assert.ok(at >= 4 && at < side - 4, module);
});

for (const text of [
  'https://example.org/',
  'https://exemple.org/sous/chemin/affirmations/t8nw5adq/',
  'https://exemple.org/rapports/2025-11-05-pokrovsk-koupiansk/',
  'https://exemple.org/lieux/%D0%BF%D0%BE%D0%BA%D1%80%D0%BE%D0%B2%D1%81%D1%8C%D0%BA/',
])
  test(`a reader of such codes reads ${text}`, () => assert.equal(scan(drawQr(text)), text));

test('a sheet without a code gives nothing to read', () => assert.equal(scan({ side: 33, d: '' }), null));
