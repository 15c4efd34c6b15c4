import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSize } from '../../../src/share/exports/size.ts';

const SIZES: readonly (readonly [number, string])[] = [
  [0, '0\u00a0octet'],
  [1, '1\u00a0octet'],
  [2, '2\u00a0octets'],
  [999, '999\u00a0octets'],
  [1000, '1\u00a0ko'],
  [1870, '1,9\u00a0ko'],
  [18083, '18\u00a0ko'],
  [999_400, '999\u00a0ko'],
  [1_000_000, '1\u00a0Mo'],
  [12_400_000, '12\u00a0Mo'],
];

test('a size is told in thousands of bytes, no more exact than a reader needs', () => {
  for (const [bytes, told] of SIZES) assert.equal(formatSize(bytes), told);
});
