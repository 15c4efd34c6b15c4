import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { cardSvg, HEAVIEST, renderCard } from '../../../src/share/cards/render.ts';
import { readTokens, Styles } from '../../../src/share/cards/styles.ts';
import { card, R, STUDIO, U } from './studio.ts';

const pixels = (file: Uint8Array): Uint8Array => {
  const href = `data:image/png;base64,${Buffer.from(file).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image href="${href}" width="1200" height="630"/></svg>`;
  return new Resvg(svg).render().pixels;
};

const colorAt = (picture: Uint8Array, x: number, y: number): string =>
  `#${Buffer.from(picture.subarray((y * 1200 + x) * 4, (y * 1200 + x) * 4 + 3)).toString('hex')}`;

const SENTENCE = 'les forces ukrainiennes de Pokrovsk et de Koupiansk étaient encerclées ';

test('no text is left to a renderer that has no fonts', () => {
  const svg = cardSvg(card(), STUDIO);
  for (const fault of [/<text/, /font/, /NaN/, /undefined/, /var\(/])
    assert.ok(!fault.test(svg), String(fault));
});

test('a claim of any length makes a picture of 1200 by 630 px and at most 60 kB', () => {
  for (const body of [
    'oui',
    SENTENCE.repeat(3),
    SENTENCE.repeat(60),
    'Покровськ '.repeat(40),
    'W'.repeat(400),
  ]) {
    const file = renderCard(card({ body }), STUDIO);
    assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [1200, 630]);
    assert.ok(file.length <= HEAVIEST && file.length > 5000, `${file.length} bytes`);
  }
});

test('a wide map full of coasts weighs no more', () => {
  const world = card().places.flatMap((place) => [
    { ...place, id: 'a', name: 'Reykjavik', lat: 64.1, lon: -21.9 },
    { ...place, id: 'b', name: 'Le Cap', lat: -33.9, lon: 18.4 },
    { ...place, id: 'c', name: 'Manille', lat: 14.6, lon: 121 },
  ]);
  const file = renderCard(card({ body: SENTENCE.repeat(4), places: world }), STUDIO);
  assert.ok(file.length <= HEAVIEST, `${file.length} bytes`);
});

test('the words are there: the same card without them has other pixels where they stand', () => {
  const [full, empty] = [pixels(renderCard(card(), STUDIO)), pixels(renderCard(card({ body: '' }), STUDIO))];
  const ink = (picture: Uint8Array): number => {
    let count = 0;
    for (let y = 130; y < 440; y += 1)
      for (let x = 56; x < 736; x += 1) if (colorAt(picture, x, y) === '#181c20') count += 1;
    return count;
  };
  assert.ok(ink(full) > 5000, `${ink(full)} px of ink`);
  assert.equal(ink(empty), 0);
});

test('each voice has its own hue, its shape and its paper, to the bit', () => {
  const [r, u] = [R, U].map((mark) => pixels(renderCard(card({ mark }), STUDIO)));
  assert.ok(r && u);
  assert.equal(colorAt(r, 64, 64), '#8f4300');
  assert.equal(colorAt(u, 77, 60), '#00598c');
  assert.equal(colorAt(u, 62, 62), '#fafaf7');
  assert.equal(colorAt(r, 20, 300), '#fafaf7');
});

test('the map’s texts take their colours from the site’s own style sheet', () => {
  const { styles } = STUDIO;
  assert.deepEqual(styles.text(['m-stn']), { fill: '#181c20', halo: '#fbfbf8', width: 4 });
  assert.deepEqual(styles.text(['m-wtr']), { fill: '#3c6577', halo: 'none', width: 3 });
  assert.deepEqual(styles.text(['m-sgn']), { fill: 'currentColor', halo: '#fbfbf8', width: 3 });
});

test('tokens are those of the light theme, and one that is missing is a fault', () => {
  const css =
    '/* :root { --a: #000; } */ :root {\n  --a: #fff;\n  --b: 1px;\n}\n@media screen { :root { --a: #111; } }';
  assert.deepEqual(
    [...readTokens(css)],
    [
      ['--a', '#fff'],
      ['--b', '1px'],
    ],
  );
  const styles = new Styles(css, '.m-sea { fill: var(--a); } .m-line { fill: none; } .other { fill: red; }');
  assert.equal(styles.token('a'), '#fff');
  assert.throws(() => styles.token('ink'), /tokens\.css has no --ink/);
  assert.equal(styles.shapes(), '.m-sea{fill:#fff}.m-line{fill:none}');
  assert.deepEqual([...styles.colors()], [0xffffff]);
});
