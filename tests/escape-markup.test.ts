import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkup } from '../src/escape-markup.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Pokrovsk', 'Pokrovsk'],
  ['« l’une »', '« l’une »'],
  ['Покровськ', 'Покровськ'],
  ['a < b > c & "d"', 'a &lt; b &gt; c &amp; &quot;d&quot;'],
  ['&amp;', '&amp;amp;'],
  [']]>', ']]&gt;'],
  ['a\tb\nc', 'a\tb\nc'],
  ['a\u0000\u0008\u001fb\ufffe', 'ab'],
  ['\ud83d', '\ufffd'],
  ['\u{1f600}', '\u{1f600}'],
];

test('text that markup cannot hold is escaped, made whole or left out', () => {
  for (const [text, written] of TEXTS) assert.equal(escapeMarkup(text), written);
});
