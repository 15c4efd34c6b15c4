import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMarkdown, parseWhole } from '../../src/markdown/parse.ts';
import { findParts } from '../../src/markdown/parts.ts';

/** The parts as they are written, plain ones in brackets. */
const partsOf = (text: string): string[] =>
  findParts(text).map(({ start, end, isPlain }) => {
    const part = text.slice(start, end);
    return isPlain ? `[${part}]` : part;
  });

test('paragraphs of plain text are cut from what the parser must read', () => {
  for (const [text, expected] of [
    ['', []],
    ['Un maire.', ['[Un maire.]']],
    ['Un maire :\n« non ».\n\nÀ suivre\n', ['[Un maire :\n« non ».]', '[À suivre]']],
    ['# Titre\n\nTexte\n\n- un\n\nSuite', ['# Titre\n\n', '[Texte]', '- un\n\n', '[Suite]']],
    ['---\ntitle: x\n\nlead: y\n---\n\nTexte', ['---\ntitle: x\n\nlead: y\n---\n\n', '[Texte]']],
    ['---\ntitle: x\n\nTexte', ['---\ntitle: x\n\nTexte']],
    ['Un *mot*\n\nDeux', ['Un *mot*\n\n', '[Deux]']],
    ['Un\n\n \n    code\n\nDeux\n \n', ['[Un]', '    code\n\n', '[Deux]']],
    ['\n\nUn', ['\n\n', '[Un]']],
    ['Titre\n---\n\nTexte', ['Titre\n---\n\n', '[Texte]']],
    ['Texte\n- un', ['Texte\n- un']],
    ['Fin de ligne  \nsuite', ['Fin de ligne  \nsuite']],
    ['Fin de texte ', ['Fin de texte ']],
    ['- un\n\n  Deux', ['- un\n\n  Deux']],
    ['à noter:ici', ['à noter:ici']],
    ['Voir www.example.org', ['Voir www.example.org']],
    ['Sel &amp; poivre', ['Sel &amp; poivre']],
    ['12. Douze\n\n12 morts', ['12. Douze\n\n12 morts']],
    ['```\nUn\n\nDeux\n```', ['```\nUn\n\nDeux\n```']],
    ['<!-- Un\n\nDeux -->', ['<!-- Un\n\nDeux -->']],
    ['Un [x]\n\nDeux\n\n[x]: /y', ['Un [x]\n\nDeux\n\n[x]: /y']],
    ['Un\r\n\r\nDeux', ['Un\r\n\r\nDeux']],
  ] as const)
    assert.deepEqual(partsOf(text), expected, JSON.stringify(text));
});

const pieces = [
  ...['Un maire', 'dit non.', '« Oui »', 'à noter : rien', 'é:lu', '12 % du total', '12. ', 'A. Dupont'],
  ...[
    '*',
    '**',
    '_',
    '`x`',
    '~~x~~',
    '[',
    ']',
    '(x)',
    '<b>',
    '&amp;',
    '\\',
    '|',
    '--|--',
    'www.x.fr',
    '!',
    '@',
  ],
  ...['\n', '\n\n', '\n \n', '\n\n\n', '  \n', ' ', '    ', '\t', '- ', '> ', '# ', '---\n', '===\n', '…'],
  ...[':cut', ':lieu[Kyiv]{id=k}', '[^1]', '\u00a0', '\u0000', '🙂', '\ud800', 'œ', 'title: x'],
];

test('a line of dashes opens no front matter behind the beginning of the file', () => {
  for (const [text, types] of [
    [
      'Un.\n\n---\n\n- *Deux*\n\n---\n\nFin.',
      ['paragraph', 'thematicBreak', 'list', 'thematicBreak', 'paragraph'],
    ],
    ['Un.\n\n---\ntitre : x\n---\n', ['paragraph', 'thematicBreak', 'heading']],
    ['---\ntitre: x\n---\n\nUn.\n\n---\n', ['yaml', 'paragraph', 'thematicBreak']],
    ['---\n*Un*', ['thematicBreak', 'paragraph']],
  ] as const)
    assert.deepEqual(
      parseMarkdown(text).children.map(({ type }) => type),
      types,
      JSON.stringify(text),
    );
});

test('a file read in parts gives the tree of the file read whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (written) => {
      const text = written.join('');
      assert.deepEqual(parseMarkdown(text).children, parseWhole(text).children);
    }),
    { numRuns: 2000 },
  );
});
