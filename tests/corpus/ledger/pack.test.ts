import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLedger, rowCount } from '../../../src/corpus/ledger/model.ts';
import { packLedger } from '../../../src/corpus/ledger/pack.ts';
import { statement } from '../places/fixtures.ts';
import { LEDGER, STATEMENTS, VOICES } from './ledgers.ts';

test('names stand once, columns hold their indexes, opponents are rows', () => {
  const { sources, places, reports, dates, lacks, rows } = LEDGER;
  assert.equal(rowCount(LEDGER), 6);
  assert.deepEqual(sources, [
    ['Moscou', 'moscou'],
    ['Kiev', 'kiev'],
    ['ONU', 'onu'],
    ['Le rapport', null],
    ['Source non nommée', null],
  ]);
  assert.deepEqual(places, [
    ['goma', 'Goma'],
    ['evry', 'Évry'],
  ]);
  assert.deepEqual(reports, [
    ['essai', 'Essai', '2025-11-05'],
    ['autre', 'Autre', '2025-01-02'],
  ]);
  assert.deepEqual(dates, ['2025-11-05', '2025-11-04', '2024', '2024-12']);
  assert.deepEqual(lacks, ['date de la déclaration', 'qui parle']);
  assert.deepEqual(rows.source, [0, 1, 2, 3, 4, 0]);
  assert.deepEqual(rows.places, [[0], [0, 1], [1], [], [], []]);
  assert.deepEqual(rows.date, [0, 1, null, 2, null, 3]);
  assert.deepEqual(rows.contestedBy, [[1], [], [], [], [], []]);
  assert.deepEqual(rows.departsFrom, [[], [0], [], [], [], []]);
  assert.deepEqual(rows.lacks, [[], [], [0], [], [1, 0], []]);
  assert.equal(rows.text[0], 'L’armée tient 12 villages');
});

test('no statement makes an empty ledger', () => {
  const empty = packLedger([], VOICES);
  assert.equal(rowCount(empty), 0);
  assert.ok(isLedger(empty));
});

test('an opponent that is not among the rows is left out', () => {
  const alone = packLedger([statement('R1', { contestedBy: [statement('U9')] })], VOICES);
  assert.deepEqual(alone.rows.contestedBy, [[]]);
});

test('what comes back from a file is the ledger', () => {
  const read: unknown = JSON.parse(JSON.stringify(LEDGER));
  assert.ok(isLedger(read));
  assert.deepEqual(read, LEDGER);
});

for (const [what, value] of [
  ['nothing', null],
  ['a text', 'ledger'],
  ['a list', []],
  ['an object without tables', { rows: {} }],
  ['tables without columns', { ...LEDGER, rows: {} }],
  ['a missing column', { ...LEDGER, rows: { ...LEDGER.rows, date: undefined } }],
  ['a column that is too short', { ...LEDGER, rows: { ...LEDGER.rows, text: ['un'] } }],
] as const)
  test(`${what} is no ledger`, () => assert.equal(isLedger(value), false));

test('the ledger holds as many rows as there are statements', () => {
  assert.equal(rowCount(LEDGER), STATEMENTS.length);
});
