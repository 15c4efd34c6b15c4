import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedIn } from '../../../src/markdown/quotations/quoted.ts';

/** A text, and what it quotes with the letter at which each quotation begins. */
const ROWS: readonly (readonly [text: string, ...quoted: string[]])[] = [
  ['Pokrovsk, « porte de Donetsk »', '12 porte de Donetsk'],
  ['«sûr» et “solide” et "neuf"', '1 sûr', '10 solide', '22 neuf'],
  ['« l’« ouvrage » tient »', '6 ouvrage'],
  ['Pokrovsk'],
  [''],
  ['« jamais fermé'],
  ['jamais ouvert »'],
  ['« »'],
  ['""'],
  ['l’usine, d’hier'],
  ["l'usine d'hier, 'dit-il'"],
  ['a << b >> c'],
];

for (const [text, ...quoted] of ROWS)
  test(`« ${text} » quotes ${quoted.length}`, () =>
    assert.deepEqual(
      quotedIn(text).map(({ words, index }) => `${index} ${words}`),
      quoted,
    ));
