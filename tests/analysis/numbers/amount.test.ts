import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbers } from '../../../src/analysis/fr/numbers.data.ts';
import { readAmount } from '../../../src/analysis/numbers/amount.ts';
import { passageOf } from '../../support/passage.ts';

/** The value at the start of `text`, and how many tokens it takes. */
function amountOf(text: string): [number, number] | null {
  const amount = readAmount(passageOf(text).tokens, 0, numbers);
  return amount && [amount.value, amount.next];
}

const AMOUNTS: readonly (readonly [string, number, number])[] = [
  ['vingt et un', 21, 3],
  ['vingt-et-un', 21, 1],
  ['soixante et onze', 71, 3],
  ['soixante-dix-huit', 78, 1],
  ['quatre-vingts', 80, 1],
  ['quatre vingt onze', 91, 3],
  ['quatre-vingt-dix-neuf', 99, 1],
  ['septante-deux', 72, 1],
  ['huitante', 80, 1],
  ['nonante et un', 91, 3],
  ['deux cents', 200, 2],
  ['deux cent mille', 200000, 3],
  ['mille neuf cent quatre-vingt-quatre', 1984, 4],
  ['trois cent quarante-cinq mille six cent douze', 345612, 7],
  ['deux millions et demi', 2500000, 4],
  ['deux millions trois cent mille', 2300000, 5],
  ['un demi-million', 500000, 2],
  ['une demi-douzaine', 6, 2],
  ['une centaine de milliers', 100000, 4],
  ['1,5 milliard', 1500000000, 4],
  ['8,6 millions', 8600000, 4],
  ['116 mille', 116000, 2],
  ['1.250', 1250, 3],
  ["1'200", 1200, 3],
  ['1,200,000', 1200000, 5],
  ['2.4', 2.4, 3],
  ['zéro', 0, 1],
];

/** Text whose number must stop early: the value, and the tokens it takes. */
const STOPS: readonly (readonly [string, number, number])[] = [
  ['deux trois', 2, 1],
  ['cent cent', 100, 1],
  ['vingt vingt', 20, 1],
  ['dix et un', 10, 1],
  ['trente et deux', 30, 1],
  ['un mille', 1000, 2],
  ['2024 300', 2024, 1],
  ['12 30', 12, 1],
  ['1,250', 1.25, 3],
  ['3 M', 3, 1],
];

const NO_AMOUNTS: readonly string[] = [
  '',
  'soldats',
  'et un',
  'deux-roues',
  'trois-mâts',
  'demi-finale',
  'une',
  'dizaine',
  'millions',
  'A320',
  '1.2.3',
  '20:30',
  '3/4',
  'vingtième',
  'deuxième',
  'cinquantenaire',
  'quatre-vingtième',
  'milliardaire',
];

describe('amounts', () => {
  for (const [text, value, next] of [...AMOUNTS, ...STOPS]) {
    it(`reads ${text}`, () => assert.deepEqual(amountOf(text), [value, next]));
  }

  for (const text of NO_AMOUNTS) {
    const article = text === 'une';
    it(`reads ${article ? 'no more than an article' : 'nothing'} in "${text}"`, () => {
      const amount = readAmount(passageOf(text).tokens, 0, numbers);
      assert.equal(amount?.article ?? null, article ? true : null);
    });
  }
});
