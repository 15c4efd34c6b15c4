import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findClaims } from '../../../src/analysis/claims/find.ts';
import { fr } from '../../../src/analysis/fr/index.ts';
import type { Block, BlockKind } from '../../../src/analysis/model.ts';
import { readPassage } from '../../../src/analysis/text/passage.ts';
import { lineOf } from './support.ts';

/** The claims of blocks that stand one on a line of the source. */
function claimsIn(...parts: readonly (readonly [BlockKind, string])[]): string[] {
  const source = parts.map(([, text]) => text).join('\n');
  let at = 0;
  const passages = parts.map(([kind, text]) => {
    const from = at;
    at += text.length + 1;
    const starts = Array.from(text, (_, i) => from + i);
    const block: Block = { kind, text, starts, ends: starts.map((start) => start + 1) };
    return readPassage(block, source, fr.text);
  });
  return findClaims(passages, fr.claims, { places: [], dates: [] }).map(lineOf);
}

describe('a list behind a colon', () => {
  it('is what somebody demands', () =>
    assert.deepEqual(
      claimsIn(
        ['paragraph', 'Le syndicat exige :'],
        ['item', 'une prime de froid ;'],
        ['item', 'deux embauches.'],
        ['paragraph', 'La gare est calme.'],
      ),
      ['demands | syndicat | une prime de froid // deux embauches'],
    ));

  it('goes on with the content before it', () =>
    assert.deepEqual(
      claimsIn(
        ['paragraph', "D'après le bulletin, on compte :"],
        ['item', '12 morts ;'],
        ['item', '3 disparus.'],
      ),
      ['asserts | bulletin | on compte // 12 morts // 3 disparus'],
    ));

  it('belongs to nobody where nobody announces it', () =>
    assert.deepEqual(claimsIn(['paragraph', 'La liste :'], ['item', 'du pain ;'], ['item', 'du sel.']), []));

  it('is none where a paragraph follows', () =>
    assert.deepEqual(
      claimsIn(['paragraph', 'Le syndicat exige :'], ['paragraph', 'La gare est calme.']),
      [],
    ));
});
