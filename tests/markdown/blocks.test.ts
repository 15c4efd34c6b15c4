import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block } from '../../src/analysis/model.ts';
import { findBlocks } from '../../src/markdown/blocks.ts';
import { findHostile } from '../../src/markdown/hostile.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const blocksOf = (source: string): Block[] => findBlocks(parseMarkdown(source), source);

/** The file's own text behind each letter, parted by bars. */
const behind = (source: string, { starts, ends }: Block): string =>
  starts.map((start, i) => source.slice(start, ends[i])).join('|');

const TEXTS: readonly (readonly [source: string, kind: Block['kind'], text: string])[] = [
  ['Un mot.', 'paragraph', 'Un mot.'],
  ['Un *mot* **fort**.', 'paragraph', 'Un mot fort.'],
  ['mi*lieu*', 'paragraph', 'milieu'],
  ['R&amp;D &eacute;tat &#233; &unknown;', 'paragraph', 'R&D état é &unknown;'],
  ['AT&T; et &amp;amp;', 'paragraph', 'AT&T; et &amp;'],
  ['5 \\* 3 \\[x\\] \\a', 'paragraph', '5 * 3 [x] \\a'],
  ['e\u0301te\u0301', 'paragraph', 'été'],
  ['Un œuf, Œuvre, curriculum vitæ', 'paragraph', 'Un oeuf, Oeuvre, curriculum vitae'],
  ['re\u00ADpli\u200B', 'paragraph', 'repli'],
  ['Une [page](https://x.org) ici', 'paragraph', 'Une page ici'],
  ['Voir https://x.org/kharkiv ici', 'paragraph', 'Voir  ici'],
  ['Voir <https://x.org/kharkiv>', 'paragraph', 'Voir '],
  ['Un `code` là', 'paragraph', 'Un  là'],
  ['![Kiev](x.png) là', 'paragraph', ' là'],
  ['Mot[^n] suite\n\n[^n]: Note', 'paragraph', 'Mot suite'],
  ['Une\nligne', 'paragraph', 'Une ligne'],
  ['Une\r\nligne', 'paragraph', 'Une ligne'],
  ['Une   \n   ligne', 'paragraph', 'Une ligne'],
  ['Une\\\nligne', 'paragraph', 'Une ligne'],
  ['> Une\n> ligne', 'quote', 'Une ligne'],
  ['> Une\nligne', 'quote', 'Une ligne'],
  ['> > Une\n> > ligne', 'quote', 'Une ligne'],
  ['> Une\n> \\> ligne', 'quote', 'Une > ligne'],
  ['- Une\n  ligne', 'item', 'Une ligne'],
  ['1. Un', 'item', 'Un'],
  ['- [x] Fait', 'item', 'Fait'],
  ['## Titre *fort*', 'heading', 'Titre fort'],
  ['Titre\n=====', 'heading', 'Titre'],
  ['| a\\|b |\n|---|', 'cell', 'a|b'],
  ['~50 km et ~60 km', 'paragraph', '~50 km et ~60 km'],
  ['Un 😀 vu', 'paragraph', 'Un 😀 vu'],
  ['\uFEFFDébut', 'paragraph', 'Début'],
  ['À 12:30', 'paragraph', 'À 12:30'],
  ['note:ici', 'paragraph', 'note:ici'],
  ['score 3:abc, x :y', 'paragraph', 'score 3:abc, x :y'],
  ['À :place[Kiev]{id=kyiv}.', 'paragraph', 'À Kiev.'],
  ['vers :cut[]', 'paragraph', 'vers '],
  [':claim[Il :plain[dit] oui]{by=x}', 'paragraph', 'Il dit oui'],
];

for (const [source, kind, text] of TEXTS) {
  test(`${JSON.stringify(source)} reads ${JSON.stringify(text)}`, () => {
    const [block] = blocksOf(source);
    assert.equal(block?.kind, kind);
    assert.equal(block?.text, text);
  });
}

const PLACES: readonly (readonly [source: string, behind: string])[] = [
  ['*é*t', 'é|t'],
  ['a&amp;b', 'a|&amp;|b'],
  ['\\*b', '\\*|b'],
  ['e\u0301t', 'e\u0301|t'],
  ['œu', 'œ|œ|u'],
  ['a\u00ADb', 'a|b'],
  ['> a\n> b', 'a|\n|b'],
  ['a  \r\n  b', 'a|  \r\n|b'],
  ['😀', '\uD83D|\uDE00'],
  [':place[Kiev]{id=kyiv}', 'K|i|e|v'],
  ['\uFEFFa', 'a'],
];

for (const [source, expected] of PLACES) {
  test(`every letter of ${JSON.stringify(source)} keeps its place in the file`, () => {
    const [block] = blocksOf(source);
    assert.equal(block && behind(source, block), expected);
  });
}

const SILENT = [
  '',
  '   \n',
  '---\ntitle: x\n---\n',
  '```\ncode\n```',
  '***',
  '<div>x</div>',
  '[x]: https://x.org',
  ':cut[]',
  '`x`',
];

for (const source of SILENT) {
  test(`${JSON.stringify(source)} has no running text`, () => assert.deepEqual(blocksOf(source), []));
}

/** Pieces that make and break Markdown, so that chance meets its borders. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '[',
        ']',
        '(',
        ')',
        '> ',
        '- ',
        '\n',
        '\n\n',
        '\r\n',
        '`',
        '&amp;',
        '&#x41;',
        '\\',
        '|',
        ':',
        ':place[',
        ']{id=a}',
        '    ',
        '\t',
        '# ',
        'e\u0301',
        'œ',
        '😀',
        '~~',
        '<',
        '![',
        '[^a]',
        '1. ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('whatever the text, letters come in the order of the file and stand for what lies behind them', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      fc.pre(findHostile({ file: 'x.md', source }).length === 0);
      for (const block of blocksOf(source)) {
        assert.equal(block.starts.length, block.text.length);
        assert.equal(block.ends.length, block.text.length);
        assert.equal(block.text, block.text.normalize('NFC'));
        block.starts.forEach((start, i) => {
          const end = block.ends[i] ?? -1;
          assert.ok(start >= 0 && start < end && end <= source.length);
          assert.ok(i === 0 || start >= (block.starts[i - 1] ?? 0));
          const letter = block.text.charAt(i);
          if (end - start === 1 && /[a-z0-9]/i.test(source.charAt(start)))
            assert.equal(letter, source.charAt(start));
        });
      }
    }),
    { numRuns: 400 },
  );
});
