import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshIds } from '../../src/permalinks/fresh-ids.ts';
import { createRegister } from '../../src/permalinks/identify.ts';
import { identifyAgain, record } from '../../src/permalinks/record.ts';
import { now, present, said } from './support.ts';

const DAY = '2025-11-05';
const TEXTS = [
  'Le pont tient.',
  'La ville est prise.',
  'Le port brûle.',
  'La ville est prise.',
  'Tout va bien.',
];

/** A report that says these things, one sentence each, and the ids that the ledger gives them. */
function idsOf(texts: readonly string[], entries: Parameters<typeof identifyAgain>[0] = []): string[] {
  const report = now('r', { statements: texts.map((text) => said('', text)) });
  return identifyAgain(entries, [report])[0]?.statements.map(({ id }) => id) ?? [];
}

function ledgerOf(texts: readonly string[]) {
  const report = now('r', { statements: texts.map((text) => said('', text)) });
  return record([], present(identifyAgain([], [report])), DAY);
}

const ids = idsOf(TEXTS);
const ledger = ledgerOf(TEXTS);
const [bridge, first, port, second, well] = ids;

test('two equal sentences have two ids', () => {
  assert.equal(new Set(ids).size, TEXTS.length);
  assert.equal(second, `${first}-2`);
});

/** Edits elsewhere, and the ids that must come out of them. */
const EDITS: readonly (readonly [
  edit: string,
  texts: readonly string[],
  expected: readonly (string | undefined)[],
])[] = [
  ['nothing', TEXTS, ids],
  ['accents, marks and spaces', TEXTS.map((text) => text.toUpperCase().replace('.', ' !')), ids],
  ['a sentence before all', ['Il pleut.', ...TEXTS], [freshIds('r', ['Il pleut.'])[0], ...ids]],
  ['the first of the two equal ones is gone', TEXTS.toSpliced(1, 1), [bridge, port, second, well]],
  ['the second of them is gone', TEXTS.toSpliced(3, 1), [bridge, first, port, well]],
  ['what stands between them is gone', TEXTS.toSpliced(2, 1), [bridge, first, second, well]],
  ['all else is gone', ['La ville est prise.', 'La ville est prise.'], [first, second]],
  [
    'a third one before both',
    ['La ville est prise.', 'Rien.', ...TEXTS],
    [`${first}-3`, freshIds('r', ['Rien.'])[0], ...ids],
  ],
  [
    'the paragraphs change places',
    [...TEXTS.slice(2), ...TEXTS.slice(0, 2)],
    [port, second, well, bridge, first],
  ],
];

for (const [edit, texts, expected] of EDITS)
  test(`ids after an edit elsewhere: ${edit}`, () => assert.deepEqual(idsOf(texts, ledger), expected));

test('of two equal sentences each keeps its own speaker', () => {
  const statements = [
    said('', 'La ville est prise.', { by: 'Moscou' }),
    said('', 'La ville est prise.', { by: 'Kiev' }),
  ];
  const known = record([], present(identifyAgain([], [now('r', { statements })])), DAY);
  const before = identifyAgain(known, [now('r', { statements })])[0]?.statements.map(({ id }) => id);
  const after = identifyAgain(known, [now('r', { statements: statements.toReversed() })])[0]?.statements;
  assert.deepEqual(
    after?.map(({ id }) => id),
    before?.toReversed(),
  );
});

const voiced = (text: string, letter = 'R') => ({ text, by: 'Moscou', sentence: text, letter });

test('numbers once published stay, and a new statement takes the next that was never used', () => {
  const register = createRegister({ entries: ledger });
  const numbers = (texts: readonly string[]): number[] =>
    register
      .statements(
        'r',
        texts.map((text) => voiced(text)),
      )
      .map(({ number }) => number);
  assert.deepEqual(numbers(['Neuve.', ...TEXTS, 'Autre.']), [6, 1, 2, 3, 4, 5, 7]);
  assert.deepEqual(
    createRegister({ entries: [] })
      .statements('r', [voiced('A'), voiced('B', 'U'), voiced('C')])
      .map(({ number }) => number),
    [1, 1, 2],
  );
});

test('a statement filed under another voice keeps its old sigil as an anchor', () => {
  const [moved] = createRegister({ entries: ledger }).statements('r', [voiced('Le pont tient.', 'U')]);
  assert.deepEqual([moved?.number, moved?.formerSigils], [1, ['R1']]);
  const [kept] = createRegister({ entries: ledger }).statements('r', [voiced('Le pont tient.')]);
  assert.deepEqual([kept?.number, kept?.formerSigils], [1, []]);
});

test('the stamp of a report changes with its own lines alone', () => {
  const [a, b] = [createRegister({ entries: ledger }), createRegister({ entries: [] })];
  assert.notEqual(a.stampOf('r'), b.stampOf('r'));
  assert.equal(a.stampOf('autre'), b.stampOf('autre'));
});
