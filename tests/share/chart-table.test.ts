import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartCsv, tableOf } from '../../src/share/chart-table.ts';
import { sharesTable } from '../../src/share/tables/shares.ts';
import { timeTable } from '../../src/share/tables/time.ts';
import { statement, voice } from '../corpus/places/fixtures.ts';

test('a table and its file hold the same cells', () => {
  const table = tableOf(
    'Essai',
    [
      { name: 'n', of: (n: number) => n },
      { name: 'pair', of: (n: number) => n % 2 === 0 },
    ],
    [1.5, 2],
  );
  assert.deepEqual(table, {
    caption: 'Essai',
    columns: ['n', 'pair'],
    rows: [
      [1.5, false],
      [2, true],
    ],
  });
  assert.equal(chartCsv(table), '\ufeffn;pair\r\n1,5;non\r\n2;oui\r\n');
});

test('nothing drawn leaves the headings', () => {
  assert.equal(chartCsv(sharesTable([])), '\ufeffvoix;phrases;part, %\r\n');
});

test('shares are percentages to a tenth', () => {
  assert.deepEqual(sharesTable([{ voice: voice('R'), count: 1, share: 1 / 3 }]).rows, [['R', 1, 33.3]]);
});

test('a timeline gives each mark with its day, dated or not', () => {
  const mark = {
    of: statement('R1'),
    day: '2025-11-05',
    dated: false,
    since: '2024-01-01',
    sinceIso: '2024',
    words: null,
  };
  assert.deepEqual(
    timeTable('Goma', [{ voice: voice('R'), marks: [mark] }], (path) => `https://exemple.org${path}`).rows,
    [['R', 'R1', '2025-11-05', false, '2024', 'https://exemple.org/rapports/essai/#R1']],
  );
});
