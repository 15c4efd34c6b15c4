import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureView } from '../../../src/corpus/model.ts';
import { nameTable } from '../../../src/corpus/places/name-table.ts';
import { gatherSaid } from '../../../src/corpus/places/said.ts';
import { name, place, REPORT, statement } from './fixtures.ts';

const figure = (quantity: string, statements: FigureView['statements']): FigureView => ({
  id: quantity,
  href: '#',
  kind: 'count',
  qualifier: 'exact',
  quantity,
  reserved: quantity,
  written: quantity,
  value: 1,
  unit: 'count',
  nature: null,
  of: null,
  per: null,
  each: null,
  isEach: false,
  statements,
  speaker: null,
  sentence: 'Une phrase.',
  report: REPORT,
});

test('figures and dates of one statement stand over its sentence once', () => {
  const [one, two] = [
    statement('R1', { context: 'Une phrase.' }),
    statement('N1', { context: 'Une autre.' }),
  ];
  const said = gatherSaid(
    [figure('60 soldats', [one]), figure('3 chars', [one]), figure('hors affirmation', [])],
    [
      { iso: '2024', written: '2024', statement: two },
      { iso: '2025', written: 'cette année', statement: one },
    ],
  );
  assert.deepEqual(
    said.map(({ sentence, figures, dates }) => [
      sentence,
      figures.map(({ id }) => id),
      dates.map(({ iso }) => iso),
    ]),
    [
      ['Une phrase.', ['60 soldats', '3 chars'], ['2025']],
      ['Une autre.', [], ['2024']],
    ],
  );
  assert.deepEqual(gatherSaid([], []), []);
});

test('the table of names has each once, the French first, and the places most spoken of first', () => {
  const known = new Map([['ici', { main: ['ici', 'la'], other: ['тут'] }]]);
  const table = nameTable(
    [
      place('rien'),
      place('ici', {
        label: 'Ici',
        names: [name('Ici'), name('Тут', 'ru'), name('ICI')],
        statements: [statement('R1')],
      }),
    ],
    known,
  );
  assert.deepEqual(Object.entries(table), [
    ['ici', ['Ici', 'Тут', 'la']],
    ['rien', ['rien']],
  ]);
});
