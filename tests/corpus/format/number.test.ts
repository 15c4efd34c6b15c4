import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf } from '../../../src/corpus/format/count.ts';
import { formatNumber, formatPosition } from '../../../src/corpus/format/number.ts';

test('numbers take a decimal comma and narrow spaces between thousands', () => {
  const rows: readonly [value: number, text: string][] = [
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1\u202f000'],
    [116000, '116\u202f000'],
    [1234567, '1\u202f234\u202f567'],
    [19.2, '19,2'],
    [0.5, '0,5'],
    [100, '100'],
    [1.2345, '1,234'],
    [-12.5, '−12,5'],
    [3400.06, '3\u202f400,06'],
  ];
  for (const [value, text] of rows) assert.equal(formatNumber(value), text, String(value));
});

test('a position says north or south, east or west', () => {
  assert.equal(formatPosition(48.2824, 37.1758), '48,282°\u00a0N, 37,176°\u00a0E');
  assert.equal(formatPosition(-21.1, -55.5), '21,1°\u00a0S, 55,5°\u00a0O');
  assert.equal(formatPosition(0, 0), '0°\u00a0N, 0°\u00a0E');
});

test('the plural starts at two', () => {
  assert.equal(countOf(0, 'lieu', 'lieux'), '0\u00a0lieu');
  assert.equal(countOf(1, 'lieu', 'lieux'), '1\u00a0lieu');
  assert.equal(countOf(2, 'lieu', 'lieux'), '2\u00a0lieux');
  assert.equal(countOf(1200, 'chiffre'), '1\u202f200\u00a0chiffres');
});
