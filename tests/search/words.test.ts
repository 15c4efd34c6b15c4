import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf, wordsOf } from '../../src/search/words.ts';

const WORDS: readonly (readonly [text: string, forms: readonly string[]])[] = [
  ['', []],
  ['   ', []],
  ['de la, et « du » !', []],
  ['l’', []],
  ['d’Évry', ['evry']],
  ["d'Evry", ['evry']],
  ['qu’il l’ait vu', ['ait', 'vu']],
  ['Покровськ', ['покровськ']],
  ['116 000 km²', ['116000', 'km2']],
  ['116\u202f000 km2', ['116000', 'km2']],
  ['19,2 %', ['19,2']],
  ['en 2024, 3 morts', ['2024', '3', 'morts']],
  ['le 12 345', ['12345']],
  ['2024 2025', ['2024', '2025']],
  ['1 2345', ['1', '2345']],
  ['œuvre Œuvre', ['oeuvre', 'oeuvre']],
  ['Saint-Étienne', ['saint', 'etienne']],
  ['cafe\u0301', ['cafe']],
  ['\ud800 x', []],
];

for (const [text, forms] of WORDS)
  test(`words of ${JSON.stringify(text)}`, () => {
    assert.deepEqual(
      wordsOf(text).map(({ form }) => form),
      forms,
    );
  });

test('a word stands where the text has it', () => {
  const text = 'près d’Évry, 116 000 fois';
  assert.deepEqual(
    wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    ['près', 'Évry', '116 000', 'fois'],
  );
});

const SAME = [
  ['encerclees', 'encercle'],
  ['forces', 'force'],
  ['marches', 'marche'],
  ['affirmee', 'affirme'],
] as const;
const OTHER = [
  ['pokrovsk', 'pokrov'],
  ['116000', '11600'],
  ['донецк', 'донецка'],
  ['russie', 'rustre'],
] as const;

for (const [a, b] of SAME) test(`${a} and ${b} have one stem`, () => assert.equal(stemOf(a), stemOf(b)));
for (const [a, b] of OTHER)
  test(`${a} and ${b} have stems of their own`, () => assert.notEqual(stemOf(a), stemOf(b)));
