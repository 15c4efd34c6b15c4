import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDescription, formatStructured, formatTitle } from '../../../src/components/head/page-head.ts';

const TITLES: readonly (readonly [string, string])[] = [
  ['Lieux', 'Lieux · Recoupe'],
  ["L'encerclement, selon qui ?", 'L’encerclement, selon qui\u202F? · Recoupe'],
  ['x'.repeat(60), `${'x'.repeat(60)} · Recoupe`],
  ['x'.repeat(61), 'x'.repeat(61)],
  [`${'mot '.repeat(17)}mots`, `${'mot '.repeat(16)}mot…`],
];

test('a title holds the site’s name where there is room, and never more than 70 signs', () => {
  for (const [title, formatted] of TITLES) {
    assert.equal(formatTitle(title), formatted);
    assert.ok(formatTitle(title).length <= 70);
  }
});

test('a description is typeset, and cut at 300 signs', () => {
  assert.equal(formatDescription("Elle n'est citée qu'une fois."), 'Elle n’est citée qu’une fois.');
  assert.equal(formatDescription('mot '.repeat(100)).length, 300);
});

test('no text of structured data can close its element', () => {
  assert.equal(formatStructured({ name: '</script>' }), '{"name":"\\u003c/script>"}');
});
