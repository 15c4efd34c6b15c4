import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageName } from '../../../src/corpus/format/language.ts';
import { formatPeriod } from '../../../src/corpus/format/period.ts';

const ROWS: readonly (readonly [from: string | null, to: string | null, expected: string | null])[] = [
  [null, null, null],
  ['2016', null, 'depuis 2016'],
  ['2016-05-12', null, 'depuis le 12\u00a0mai 2016'],
  [null, '2016', 'jusqu’en 2016'],
  [null, '2016-04-01', 'jusqu’au 1er\u00a0avril 2016'],
  ['1924', '1961', 'de 1924 à 1961'],
  ['1924-01-01', '1961-11-09', 'du 1er\u00a0janvier 1924 au 9\u00a0novembre 1961'],
];

for (const [from, to, expected] of ROWS)
  test(`${from} to ${to} is ${expected}`, () => assert.equal(formatPeriod(from, to), expected));

test('a language is named in French, with its letters where they are not its own', () => {
  assert.deepEqual(['fr', 'uk', 'ru-Latn', 'uk-Latn', 'ar', 'sr-Cyrl', 'und', 'xx'].map(languageName), [
    'français',
    'ukrainien',
    'russe, en lettres latines',
    'ukrainien, en lettres latines',
    'arabe',
    'serbe, en cyrillique',
    'forme du rapport',
    'xx',
  ]);
});
