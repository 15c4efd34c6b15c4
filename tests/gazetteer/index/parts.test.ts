import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openParts } from '../../../src/gazetteer/index/parts.ts';

test('of a file the parts are read that are needed, across their borders and at its end', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-parts-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'index.bin');
  const numbers = Uint32Array.from({ length: 20_001 }, (_, i) => i + 1);
  writeFileSync(file, numbers);
  const parts = openParts(file);
  assert.ok(parts);
  const read = new Uint32Array(parts.bytes.buffer);
  assert.equal(read.length, numbers.length);
  assert.deepEqual([read[4095], read[4096]], [0, 0]);
  parts.need(read, 4095, 4097);
  assert.deepEqual([read[0], read[4095], read[4096], read[8191], read[8192]], [1, 4096, 4097, 8192, 0]);
  parts.need(read, 12_000, 12_000);
  assert.equal(read[16_384], 0);
  parts.need(read, 20_000, 20_005);
  assert.equal(read[20_000], 20_001);
  parts.need(read, 0, numbers.length);
  assert.deepEqual(read, numbers);
});

test('a file that lacks is told from one that was cut', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-parts-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'index.bin');
  assert.equal(openParts(file), null);
  writeFileSync(file, new Uint8Array(40_000));
  const parts = openParts(file);
  truncateSync(file, 39_000);
  assert.throws(() => parts?.need(parts.bytes, 0, 40_000), /index\.bin: 1000 bytes lack, delete it/);
});
