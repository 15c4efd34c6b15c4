import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { test } from 'node:test';
import { itemAt } from '../../../src/analysis/text/item-at.ts';
import { tokenAt, wordAt } from '../../../src/analysis/text/token-at.ts';
import { passageOf } from '../../support/passage.ts';

const { tokens: TOKENS } = passageOf('Téra, l’île');

test('outside a list stands nothing', () => {
  for (const i of [-2, -1, 4, 5]) {
    assert.equal(itemAt(TOKENS, i), undefined, String(i));
    assert.equal(tokenAt(TOKENS, i), undefined, String(i));
    assert.equal(wordAt(TOKENS, i), '', String(i));
  }
  assert.deepEqual(
    [0, 1, 2, 3].map((i) => wordAt(TOKENS, i)),
    ['tera', ',', "l'", 'ile'],
  );
  assert.equal(tokenAt(TOKENS, 3)?.text, 'île');
});

/** A list of tokens that is asked for what stands before an index, which may be the first. */
const BEFORE = /okens\[[^\]]*(?: - |-1)[^\]]*\]/;

test('no rule asks a list of tokens for an index that may lie below zero', async () => {
  for await (const file of glob('src/analysis/**/*.ts'))
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, i) => {
        assert.doesNotMatch(
          line,
          BEFORE,
          `${file}:${i + 1}  tokens may be asked below zero: use tokenAt or wordAt`,
        );
      });
});
