import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, escapeMarkup, xmlDocument } from '../../src/share/markup.ts';

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

test('an element escapes its text and its attributes, but not the elements in it', () => {
  const inner = element('b', {}, 'R & U');
  assert.equal(
    element('a', { href: '?a=1&b="2"', rel: null }, '<', inner, null, ['>', inner]).markup,
    '<a href="?a=1&amp;b=&quot;2&quot;">&lt;<b>R &amp; U</b>&gt;<b>R &amp; U</b></a>',
  );
  assert.equal(xmlDocument(element('x')), '<?xml version="1.0" encoding="utf-8"?>\n<x></x>\n');
});
