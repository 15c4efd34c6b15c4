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
];

for (const [name, source, message] of REFUSED) {
  test(`${name} are refused before they are parsed`, () => assert.deepEqual(told(source), [message]));
}

const ACCEPTED: readonly (readonly [name: string, source: string])[] = [
  ['an empty file', ''],
  ['a reply to a reply to a reply', '> > > Oui.'],
  ['a list in a list', '- a\n  - b\n    - c'],
  ['a negative temperature', '-12 °C'],
  ['a rule', '* * *'],
  ['1,500 brackets', '['.repeat(1500)],
  ['many brackets in many paragraphs', `${'[a]\n\n'.repeat(4000)}`],
  ['a long plain paragraph', 'mot '.repeat(50000)],
  ['a line of spaces', ' '.repeat(5000)],
];

for (const [name, source] of ACCEPTED) {
  test(`${name} may be parsed`, () => assert.deepEqual(told(source), []));
}
