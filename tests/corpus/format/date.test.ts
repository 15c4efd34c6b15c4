import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, isMachineDate } from '../../../src/corpus/format/date.ts';

const ROWS: readonly [iso: string, short: string, long: string][] = [
  ['2025-11-05', '5\u00a0nov. 2025', '5\u00a0novembre 2025'],
  ['2024-08-01', '1er\u00a0août 2024', '1er\u00a0août 2024'],
  ['2025-07-14', '14\u00a0juill. 2025', '14\u00a0juillet 2025'],
  ['2025-10', 'oct. 2025', 'octobre 2025'],
  ['2024', '2024', '2024'],
  ['2025-AU', 'automne 2025', 'automne 2025'],
  ['2025-Q1', '1er trimestre 2025', '1er trimestre 2025'],
  ['2025-Q3', '3e trimestre 2025', '3e trimestre 2025'],
  ['2025-05-03/2025-05-07', 'du 3\u00a0mai 2025 au 7\u00a0mai 2025', 'du 3\u00a0mai 2025 au 7\u00a0mai 2025'],
  ['2014/2022', 'de 2014 à 2022', 'de 2014 à 2022'],
  ['2025-04/2025-06', 'd’avr. 2025 à juin 2025', 'd’avril 2025 à juin 2025'],
];

test('an ISO date is read out in French, short and long', () => {
  for (const [iso, short, long] of ROWS) {
    assert.equal(formatDate(iso), short, iso);
    assert.equal(formatDate(iso, 'long'), long, iso);
  }
});

test('only years, months and days go into a datetime attribute', () => {
  for (const iso of ['2025', '2025-11', '2025-11-05']) assert.equal(isMachineDate(iso), true, iso);
  for (const iso of ['', '25', '2025-AU', '2025-Q3', '2024/2025', '2025-1-1', '2025-11-05T00:00'])
    assert.equal(isMachineDate(iso), false, iso);
});
