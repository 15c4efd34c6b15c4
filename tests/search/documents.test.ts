import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureView } from '../../src/corpus/model.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { CORPUS, report } from '../share/evil.ts';

/** The titles under which figures are found. */
function titlesOf(...figures: readonly Partial<FigureView>[]): string[] {
  const [one] = report.figures;
  assert.ok(one);
  const corpus = {
    ...CORPUS,
    reports: [{ ...report, figures: figures.map((figure) => ({ ...one, ...figure })) }],
  };
  const documents = documentsOf({ corpus, names: {}, speakers: [], pages: [] });
  return documents.filter(({ found }) => found.kind === 'chiffre').map(({ found }) => found.title);
}

test('a figure is found under its quantity, and what is counted is told once', () => {
  assert.deepEqual(
    titlesOf(
      { reserved: 'environ 60 soldats', noun: 'soldats' },
      { reserved: '19 %', noun: 'ménages' },
      { reserved: '60 soldats', noun: 'civils' },
    ),
    ['environ 60 soldats', '19\u202f% ménages', '60 soldats civils'],
  );
});

test('every kind of thing has its document, and one that is not there has none', () => {
  const kinds = (part: Partial<typeof CORPUS>): string[] =>
    documentsOf({ corpus: { ...CORPUS, ...part }, names: {}, speakers: [], pages: [] }).map(
      ({ found }) => found.kind,
    );
  assert.deepEqual(kinds({}), ['rapport', 'affirmation', 'affirmation', 'chiffre', 'lieu', 'question']);
  assert.deepEqual(kinds({ reports: [], places: [], questions: [] }), []);
});
