import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conjugate } from '../../../src/analysis/claims/conjugate.ts';
import { claims } from '../../../src/analysis/fr/claims.data.ts';
import { fold } from '../../../src/analysis/text/fold.ts';

const repeated = (list: readonly string[]): string[] => list.filter((one, i) => list.indexOf(one) !== i);

describe('the words of claims', () => {
  for (const row of claims.verbs)
    it(`no verb stands twice in the row of ${row.lemmas[0]}`, () =>
      assert.deepEqual(repeated(row.lemmas), []));

  it('no verb has the same frame, gate and stance in two rows', () => {
    const rows = claims.verbs.flatMap(({ lemmas, frames, stance, gate = 'any', negated = false }) =>
      lemmas.flatMap((lemma) => frames.map((frame) => `${lemma} ${frame} ${gate} ${stance} ${negated}`)),
    );
    assert.deepEqual(repeated(rows), []);
  });

  it('every verb can be conjugated', () => {
    const bare = claims.verbs
      .flatMap(({ lemmas }) => lemmas)
      .filter((lemma) => {
        const [verb = ''] = lemma.replace(claims.reflexivePrefix, '').split(' ');
        return conjugate(verb, claims.conjugation).length < 2;
      });
    assert.deepEqual(bare, []);
  });

  const phrases = {
    sources: claims.sources.map(({ text }) => text),
    notSources: claims.notSources,
    adverbials: claims.adverbials,
    leadIns: claims.leadIns,
    idioms: claims.idioms,
    breaks: claims.breaks,
    heard: claims.heard,
    heardFrom: claims.heardFrom,
    contrasts: claims.contrasts,
    amid: claims.amid,
    clauseNouns: claims.clauseNouns,
  };
  for (const [name, list] of Object.entries(phrases))
    it(`${name}: no phrase stands twice, and each is folded`, () => {
      assert.deepEqual(repeated(list), []);
      assert.deepEqual(
        list.filter((phrase) => fold(phrase) !== phrase),
        [],
      );
    });
});
