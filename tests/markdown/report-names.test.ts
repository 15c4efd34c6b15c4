import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../src/analysis/claims/find.ts';
import { fr } from '../../src/analysis/fr/index.ts';
import { readPassage } from '../../src/analysis/text/passage.ts';
import { findBlocks } from '../../src/markdown/blocks.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const speakers = (source: string): (string | undefined)[] => {
  const passages = findBlocks(parseMarkdown(source), source).map((block) =>
    readPassage(block, source, fr.text),
  );
  return findClaims(passages, fr.claims, { places: [], dates: [] }).map((claim) => claim.speaker?.name);
};

test('a source is named as it is read, whatever markup its words carry', () => {
  const rows: readonly [source: string, name: string][] = [
    ['Le maire a affirmé que le pont tient.', 'maire'],
    ['Le *maire de la ville*, Jean Martin, a affirmé que le pont tient.', 'maire de la ville, Jean Martin'],
    ['Le [préfet du **Rhône**](https://example.org/a) a affirmé que le pont tient.', 'préfet du Rhône'],
    ['Selon la *porte-parole* de la police, le pont tient.', 'porte-parole de la police'],
  ];
  for (const [source, name] of rows) assert.deepEqual(speakers(source), [name], source);
});
