import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStale } from '../../../src/share/cards/prune.ts';

const NOW = Date.UTC(2026, 10, 24);
const HOUR = 3_600_000;
const kept = (file: string, hours: number, bytes = 10) => ({ file, used: NOW - hours * HOUR, bytes });

test('nothing is stale in an empty folder, nor in one that is light and used', () => {
  assert.deepEqual(findStale([], NOW), []);
  assert.deepEqual(findStale([kept('a', 0), kept('b', 24 * 13)], NOW), []);
});

test('what was not used for so many days goes, however light the folder', () => {
  assert.deepEqual(findStale([kept('a', 24 * 14 + 1), kept('b', 24 * 14)], NOW), ['a']);
});

test('a folder that is too heavy loses what was used longest ago', () => {
  const files = [kept('c', 5), kept('a', 2), kept('b', 3)];
  assert.deepEqual(findStale(files, NOW, { days: 14, bytes: 20 }), ['c']);
  assert.deepEqual(findStale(files, NOW, { days: 14, bytes: 10 }), ['b', 'c']);
});

test('what a build may be reading stays, however heavy the folder', () => {
  assert.deepEqual(findStale([kept('a', 0), kept('b', 1), kept('c', 0.5)], NOW, { days: 14, bytes: 0 }), []);
});
