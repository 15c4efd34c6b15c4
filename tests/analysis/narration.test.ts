import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fr } from '../../src/analysis/fr/index.ts';
import type { Claim, Span } from '../../src/analysis/model.ts';
import { findNarration } from '../../src/analysis/narration.ts';
import { readPassage } from '../../src/analysis/text/passage.ts';
import { blockOf, passageOf } from '../support/passage.ts';

const TEXT =
  "Le pont a rouvert mardi. Selon le maire, il tiendra dix ans. L'eau monte. Trois villages sont coupés. La crue dure.";

const spanOf = (text: string): Span => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
};

const claim: Claim = {
  id: 'c1',
  speaker: { ...spanOf('le maire'), name: 'maire', kind: 'person' },
  cue: spanOf('Selon'),
  stance: 'asserts',
  said: [spanOf('il tiendra dix ans')],
  within: null,
  target: null,
  date: null,
  rule: 'source-phrase',
  confidence: 1,
};

const narrationOf = (claims: readonly Claim[], facts: readonly Span[]): string[] =>
  findNarration([passageOf(TEXT)], claims, facts).map((span) => span.text);

describe('narration', () => {
  it('is not in a heading, nor in the cell of a table', () => {
    const text = 'Lyon';
    const kinds = (['heading', 'cell', 'paragraph', 'item', 'quote'] as const).filter((kind) => {
      const passage = readPassage(blockOf(text, 0, kind), text, fr.text);
      return findNarration([passage], [], [{ start: 0, end: 4, text }]).length > 0;
    });
    assert.deepEqual(kinds, ['paragraph', 'item', 'quote']);
  });

  it('is a sentence with a fact outside every claim', () => {
    assert.deepEqual(narrationOf([claim], [spanOf('mardi')]), ['Le pont a rouvert mardi.']);
  });

  it('leaves out a fact that a claim takes up', () => {
    assert.deepEqual(narrationOf([claim], [spanOf('dix ans')]), []);
  });

  it('takes it back where nobody claims it', () => {
    assert.deepEqual(narrationOf([], [spanOf('dix ans')]), ['Selon le maire, il tiendra dix ans.']);
  });

  it('is nothing where there is no fact', () => {
    assert.deepEqual(narrationOf([claim], []), []);
    assert.deepEqual(findNarration([], [], [spanOf('mardi')]), []);
  });

  it('joins neighbours, and parts what a sentence without a fact stands between', () => {
    assert.deepEqual(narrationOf([], [spanOf('mardi'), spanOf('dix ans'), spanOf('Trois')]), [
      'Le pont a rouvert mardi. Selon le maire, il tiendra dix ans.',
      'Trois villages sont coupés.',
    ]);
  });

  it('holds a long fact that begins before the sentence', () => {
    const long = { start: spanOf('Trois').start, end: spanOf('La crue').start + 3, text: '' };
    assert.deepEqual(narrationOf([], [long, spanOf('sont')]), ['Trois villages sont coupés. La crue dure.']);
  });

  it('leaves out headings', () => {
    const heading = readPassage(blockOf(TEXT, 0, 'heading'), TEXT, fr.text);
    assert.deepEqual(findNarration([heading], [], [spanOf('mardi')]), []);
  });
});
