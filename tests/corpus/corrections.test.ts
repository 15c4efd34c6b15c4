import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modifiedOn, viewCorrections } from '../../src/corpus/corrections.ts';
import { statement } from './places/fixtures.ts';

const STATEMENTS = [statement('R1', { id: 'aaaaaaaa' }), statement('R2', { id: 'bbbbbbbb', page: '/p/' })];

test('a correction leads to the statement that it names, by sigil or by permanent id', () => {
  const rows = viewCorrections(
    [
      { date: '2025-11-06', text: 'Un', claim: 'R2' },
      { date: '2025-11-07', text: 'Deux', claim: 'bbbbbbbb' },
      { date: '2025-11-08', text: 'Trois', claim: null },
      { date: '2025-11-09', text: 'Quatre', claim: 'R9' },
    ],
    STATEMENTS,
  );
  const about = { label: 'R2', href: '/p/' };
  assert.deepEqual(
    rows.map((row) => row.about),
    [about, about, null, null],
  );
  assert.deepEqual(rows[0], { date: '2025-11-06', text: 'Un', about });
  assert.deepEqual(viewCorrections([], STATEMENTS), []);
});

test('a report was last changed on its own day, or when it was last updated or corrected', () => {
  const on = (updated: string | null, ...days: string[]): string =>
    modifiedOn({
      date: '2025-11-05',
      updated,
      corrections: days.map((date) => ({ date, text: '', claim: null })),
    });
  assert.equal(on(null), '2025-11-05');
  assert.equal(on('2025-11-07'), '2025-11-07');
  assert.equal(on('2025-11-07', '2025-11-06'), '2025-11-07');
  assert.equal(on('2025-11-07', '2025-11-09', '2025-11-06'), '2025-11-09');
});
