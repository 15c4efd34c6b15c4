import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from '../../../src/share/cards/png/encode.ts';
import { quantize } from '../../../src/share/cards/png/quantize.ts';

const pixels = (...colors: readonly number[]): Uint8Array =>
  Uint8Array.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, 255]));

test('few colours stay as they are', () => {
  const { palette, indices } = quantize(pixels(0xff0000, 0xff0000, 0x00ff00), new Set());
  assert.deepEqual([...palette], [255, 0, 0, 0, 255, 0]);
  assert.deepEqual([...indices], [0, 0, 1]);
});

test('the mix on an edge takes the nearest colour, not the commonest', () => {
  const { palette, indices } = quantize(
    pixels(...Array(9).fill(0x101010), ...Array(5).fill(0x202020), 0x1d1d1d),
    new Set(),
    384,
  );
  assert.deepEqual([...palette], [16, 16, 16, 32, 32, 32]);
  assert.equal(indices[14], 1);
});

test('a colour to be kept has its own place, however few its pixels', () => {
  const near = pixels(0x101010, 0x101010, 0x111111);
  assert.equal(quantize(near, new Set()).palette.length, 3);
  assert.equal(quantize(near, new Set([0x111111])).palette.length, 6);
});

test('no picture has more than 256 colours', () => {
  const many = pixels(...Array.from({ length: 5000 }, (_, i) => (i * 3301) % 0xffffff));
  const { palette, indices } = quantize(many, new Set());
  assert.ok(palette.length <= 3 * 256);
  assert.ok(indices.every((index) => index * 3 < palette.length));
});

test('the file is a PNG of indexed colours whose lines hold the indices', () => {
  const file = encodePng(
    { palette: Uint8Array.of(255, 0, 0, 0, 0, 255), indices: Uint8Array.of(0, 1, 1, 0) },
    2,
    2,
    'good',
  );
  assert.equal(file.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]], [2, 2, 8, 3]);
  const data = file.indexOf('IDAT');
  const length = file.readUInt32BE(data - 4);
  assert.deepEqual([...inflateSync(file.subarray(data + 4, data + 4 + length))], [0, 0, 1, 0, 1, 0]);
});

test('another reader sees the same pixels', () => {
  const file = encodePng(
    { palette: Uint8Array.of(255, 0, 0, 0, 0, 255), indices: Uint8Array.of(0, 1) },
    2,
    1,
    'best',
  );
  const href = `data:image/png;base64,${file.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><image href="${href}" width="2" height="1"/></svg>`;
  assert.deepEqual([...new Resvg(svg).render().pixels], [255, 0, 0, 255, 0, 0, 255, 255]);
});
