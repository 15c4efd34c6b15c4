import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { typeset, typesetHtml } from '../../src/markdown/typography.ts';

const SET: readonly (readonly [text: string, set: string])[] = [
  ['selon qui ?', 'selon qui\u202F?'],
  ['Non ! Si ; oui', 'Non\u202F! Si\u202F; oui'],
  ['19 %', '19\u202F%'],
  ['« oui »', '«\u202Foui\u202F»'],
  ['Koupiansk : ici', 'Koupiansk\u00A0: ici'],
  ['116 000 km²', '116\u202F000\u00A0km²'],
  ['1 234 567', '1\u202F234\u202F567'],
  ["l'armée d'État", 'l’armée d’État'],
  ['2,4 millions', '2,4\u00A0millions'],
];

for (const [text, set] of SET) {
  test(`${text} is typeset`, () => assert.equal(typeset(text), set));
}

const KEPT = [
  '',
  'un mot',
  '12:30',
  'https://x.org',
  '19%',
  '5 novembre 2025',
  "'mot'",
  'le 5 mars',
  '3 minutes',
  '10 tonnes',
  'T-72',
  'é\u0301',
];

for (const text of KEPT) {
  test(`${JSON.stringify(text)} stays as it is`, () => assert.equal(typeset(text), text));
}

test('typesetting changes spaces and apostrophes alone, each for one other', () => {
  const bare = (text: string): string => text.replace(/[ \u00A0\u202F]/g, ' ').replace(/’/g, "'");
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(bare(typeset(text)), bare(text))),
  );
});

test('as HTML, narrow spaces are wrapped and what looks like a tag is not one', () => {
  assert.equal(typesetHtml('<b> ?'), '&#x3C;b><span class="fi">\u202F</span>?');
});
