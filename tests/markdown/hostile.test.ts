import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHostile } from '../../src/markdown/hostile.ts';

const told = (source: string): string[] =>
  findHostile({ file: 'x.md', source }).map(({ line, column, message }) => `${line}:${column} ${message}`);

const REFUSED: readonly (readonly [name: string, source: string, message: string])[] = [
  [
    '8,000 quotations in one another',
    `Un.\n\n${'>'.repeat(8000)} x`,
    '3:1 Citations ou listes emboîtées plus de 32 fois.',
  ],
  [
    'quotations parted by spaces',
    `${'> '.repeat(40)}x`,
    '1:1 Citations ou listes emboîtées plus de 32 fois.',
  ],
  [
    'lists in one another on a line',
    `${'- '.repeat(40)}x`,
    '1:1 Citations ou listes emboîtées plus de 32 fois.',
  ],
  ['a line far to the right', `${' '.repeat(200)}- x`, '1:1 Citations ou listes emboîtées plus de 32 fois.'],
  [
    '16,000 closing brackets',
    `Un.\n${'a]'.repeat(16000)}`,
    '2:3002 Plus de 1500 « ] » dans un même paragraphe.',
  ],
  ['opening brackets', '['.repeat(1501), '1:1501 Plus de 1500 « [ » dans un même paragraphe.'],
  ['emphasis without end', '*a '.repeat(2000), '1:4501 Plus de 1500 « * » dans un même paragraphe.'],
  [
    'emphasis of two kinds, never closed',
    '*a_'.repeat(20000),
    '1:4501 Plus de 1500 « * » dans un même paragraphe.',
  ],
  ['50,000 opening brackets', '['.repeat(50000), '1:1501 Plus de 1500 « [ » dans un même paragraphe.'],
  [
    'a table of 5,000 columns',
    `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}`,
    '1:401 Plus de 200 « | » sur une même ligne.',
  ],
  [
    'a table of 100,000 cells',
    `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'b|'.repeat(100)}\n`.repeat(1000)}`,
    '199:5 Plus de 20000 « | » dans un même paragraphe.',
  ],
  [
    '10,000 notes',
    Array.from({ length: 10000 }, (_, i) => `a[^${i}]\n\n[^${i}]: n`).join('\n\n'),
    '4001:2 Plus de 2000 « [^ » dans un même fichier.',
  ],
  [
    'directives in one another',
    `${':plain['.repeat(5000)}${']'.repeat(5000)}`,
    '1:10507 Plus de 1500 « [ » dans un même paragraphe.',
  ],
  [
    'block directives in one another',
    Array.from({ length: 400 }, (_, i) => `${':'.repeat(403 - i)}a`).join('\n\n'),
    '65:1 Plus de 32 « ::: » dans un même fichier.',
  ],
  [
    'attributes without end',
    `:a{${'b=c '.repeat(50000)}}`,
    '1:6005 Plus de 1500 « = » dans un même paragraphe.',
  ],
  ['names of directives', ':x'.repeat(50000), '1:3001 Plus de 1500 « : » dans un même paragraphe.'],
  [
    'headings underlined, one on the other',
    'a\n=\n'.repeat(20000),
    '3002:1 Plus de 1500 « = » dans un même paragraphe.',
  ],
  ['a megabyte of line ends', '\n'.repeat(1_000_000), '10001:1 Plus de 10000 lignes vides de suite.'],
  ['a megabyte of those of Windows', '\r\n'.repeat(500_000), '10001:1 Plus de 10000 lignes vides de suite.'],
  [
    'a quotation that 50,000 lines go on',
    `> a\n${'b\n'.repeat(50000)}`,
    '2000:2 Plus de 2000 lignes sans ligne vide.',
  ],
];

for (const [name, source, message] of REFUSED) {
  test(`${name} are refused before they are parsed`, () => assert.deepEqual(told(source), [message]));
}

const ACCEPTED: readonly (readonly [name: string, source: string])[] = [
  ['an empty file', ''],
  ['a reply to a reply to a reply', '> > > Oui.'],
  ['a list in a list', '- a\n  - b\n    - c'],
  ['10,000 blank lines', `a${'\n'.repeat(10_000)}b${'\r\n'.repeat(10_000)}c`],
  ['a negative temperature', '-12 °C'],
  ['a rule', '* * *'],
  ['1,500 brackets', '['.repeat(1500)],
  ['many brackets in many paragraphs', `${'[a]\n\n'.repeat(4000)}`],
  ['a long plain paragraph', 'mot '.repeat(50000)],
  ['a line of spaces', ' '.repeat(5000)],
  ['a table of 900 rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(900)}`],
  ['500 notes', Array.from({ length: 500 }, (_, i) => `a[^${i}]\n\n[^${i}]: n`).join('\n\n')],
  ['a long list', '- a\n'.repeat(1500)],
];

for (const [name, source] of ACCEPTED) {
  test(`${name} may be parsed`, () => assert.deepEqual(told(source), []));
}
