import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, xmlDocument } from '../../src/share/markup.ts';

test('an element escapes its text and its attributes, but not the elements in it', () => {
  const inner = element('b', {}, 'R & U');
  assert.equal(
    element('a', { href: '?a=1&b="2"', rel: null }, '<', inner, null, ['>', inner]).markup,
    '<a href="?a=1&amp;b=&quot;2&quot;">&lt;<b>R &amp; U</b>&gt;<b>R &amp; U</b></a>',
  );
  assert.equal(xmlDocument(element('x')), '<?xml version="1.0" encoding="utf-8"?>\n<x></x>\n');
});
