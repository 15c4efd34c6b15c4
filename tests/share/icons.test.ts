import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawIcon, ICONS, TOUCH_ICON } from '../../src/share/icons/icon.ts';
import { webManifest } from '../../src/share/icons/manifest.ts';

const SIGN = readFileSync('public/favicon.svg', 'utf8');

test('each icon is a PNG of the size that the manifest says', () => {
  for (const { size, margin } of [...Object.values(ICONS), TOUCH_ICON]) {
    const file = drawIcon(SIGN, size, margin);
    assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [size, size]);
    assert.ok(file.length > 1000 && file.length < 20_000, `${size}: ${file.length} bytes`);
  }
});

test('more room around the sign makes another picture', () => {
  assert.notDeepEqual(drawIcon(SIGN, 192, 0.06), drawIcon(SIGN, 192, 0.28));
});

test('a sign without a frame is a fault', () => {
  assert.throws(() => drawIcon('<svg xmlns="http://www.w3.org/2000/svg"/>', 192, 0), /viewBox/);
});

test('all that the manifest names stands under the base path', () => {
  const manifest = JSON.stringify(webManifest((path) => `/base/${path}`));
  const addresses = [...manifest.matchAll(/"(?:src|start_url|scope|id)":"([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
  assert.equal(addresses.length, 7);
  for (const address of addresses) assert.match(address, /^\/base\//);
});
