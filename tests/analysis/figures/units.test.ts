import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFigures } from '../../../src/analysis/figures/find.ts';
import { figures } from '../../../src/analysis/fr/figures.data.ts';
import { UNITS } from '../../../src/analysis/fr/figures-units.data.ts';
import { fold } from '../../../src/analysis/text/fold.ts';
import { passageOf } from '../../support/passage.ts';

const words = UNITS.flatMap((row) => row.words ?? []);
const signs = UNITS.flatMap((row) => row.signs ?? []);

/** As a text writes it: each longer word in the plural, elisions closed up. */
const plural = (word: string): string =>
  word.replace(/(?<!\S)[a-z-]{3,}(?<![sx])(?!\S)/g, '$&s').replace(/' /g, "'");

describe('units of figures', () => {
  it('names each word and each sign once', () => {
    assert.deepEqual(words, [...new Set(words)]);
    assert.deepEqual(signs, [...new Set(signs)]);
  });

  it('writes its words folded', () => {
    assert.deepEqual(words, words.map(fold));
  });

  for (const row of UNITS) {
    for (const word of row.words ?? []) {
      it(`reaches "${word}"`, () => {
        const [figure] = findFigures(
          [passageOf(`${row.local === 'home' ? 'De Londres à Lima' : 'Pendant'} 3 ${plural(word)} et plus.`)],
          figures,
        );
        assert.equal(figure?.unit, row.unit);
      });
    }
  }
});
