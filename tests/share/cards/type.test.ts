import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipLine, type Measure, wordsFit, wrap, wrapEvenly } from '../../../src/share/cards/type/wrap.ts';
import { SETTER, STUDIO } from './studio.ts';

/** One px a sign. */
const letters: Measure = (text) => text.length;

const WRAPPED: readonly (readonly [text: string, width: number, lines: readonly string[]])[] = [
  ['', 10, []],
  ['un', 10, ['un']],
  ['un deux trois', 7, ['un deux', 'trois']],
  ['un deux trois', 6, ['un', 'deux', 'trois']],
  ['un deux trois', 13, ['un deux trois']],
  ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
  ['3\u00a0400\u00a0km² pris', 9, ['3\u00a0400\u00a0km²', 'pris']],
];

test('lines are as full as they go, and only a word longer than a line is parted', () => {
  for (const [text, width, lines] of WRAPPED) assert.deepEqual(wrap(text, width, letters), lines, text);
});

test('lines of even length are no more of them', () => {
  const text = 'les forces ukrainiennes de Pokrovsk et de Koupiansk étaient encerclées hier';
  for (const width of [20, 30, 40, 60]) {
    const [full, even] = [wrap(text, width, letters), wrapEvenly(text, width, letters)];
    assert.equal(even.length, full.length);
    assert.equal(even.join(' '), text);
    assert.ok(Math.max(...even.map(letters)) <= width);
  }
  assert.deepEqual(wrapEvenly('aaaa bbbb cccc d', 14, letters), ['aaaa bbbb', 'cccc d']);
});

const CLIPPED: readonly (readonly [text: string, width: number, line: string])[] = [
  ['un deux', 7, 'un deux'],
  ['un deux trois', 9, 'un deux…'],
  ['un deux, trois', 9, 'un deux…'],
  ['dit « tout est pris »', 14, 'dit « tout…\u202f»'],
  ['dit « tout » et part', 16, 'dit « tout » et…'],
  ['dit « tout » et part', 13, 'dit « tout »…'],
  ['abcdefghij', 5, 'abcd…'],
];

test('a line is cut behind a word, and a guillemet that the cut leaves open is closed', () => {
  for (const [text, width, line] of CLIPPED) {
    assert.equal(clipLine(text, width, letters), line);
    assert.ok(clipLine(text, width, letters).length <= width, text);
  }
});

test('whether all words fit is told by the longest', () => {
  assert.equal(wordsFit('un deux trois', 5, letters), true);
  assert.equal(wordsFit('un deux trois', 4, letters), false);
});

const SERIF = { face: 'serif400', size: 100, spacing: 0 } as const;

test('letters are measured by their own advances and pairs', () => {
  assert.equal(SETTER.measure('', SERIF), 0);
  assert.equal(SETTER.measure('ll', SERIF), 2 * SETTER.measure('l', SERIF));
  assert.ok(SETTER.measure('AV', SERIF) < SETTER.measure('A', SERIF) + SETTER.measure('V', SERIF));
  assert.equal(SETTER.measure('l\u202fl', SERIF), 2 * SETTER.measure('l', SERIF) + 17.5);
  assert.equal(SETTER.measure('ll', { ...SERIF, spacing: 0.1 }), SETTER.measure('ll', SERIF) + 10);
});

test('letters of every script of the fonts have an outline, and a space has none', () => {
  for (const text of ['Pokrovsk', 'Покровськ', 'Ґ', 'ő', 'Ω', '«\u202f»'])
    assert.match(STUDIO.type.outline(text, SERIF), /^M-?\d+ -?\d+[lqc]/, text);
  assert.equal(STUDIO.type.outline(' \u00a0\u202f', SERIF), '');
  assert.notEqual(STUDIO.type.outline('П', SERIF), STUDIO.type.outline('軍', SERIF));
});
