import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestForChart, viewLanes } from '../../src/corpus/lanes.ts';
import type { StatementView } from '../../src/corpus/model.ts';
import { REPORT, statement, voice } from './places/fixtures.ts';

const [R, U] = [voice('R'), voice('U')];

const said = (date: string | null, dates: readonly string[] = []): StatementView =>
  statement('R1', { date, dates: dates.map((iso) => ({ iso, written: iso })) });

const DAYS: readonly (readonly [date: string | null, day: string, dated: boolean])[] = [
  [null, '2025-11-05', false],
  ['2025-11-04', '2025-11-04', true],
  ['2025-10', '2025-10-01', true],
  ['2025', '2025-01-01', true],
  ['2025-03-01/2025-03-04', '2025-03-01', true],
  ['2025-Q1', '2025-11-05', true],
];

for (const [date, day, dated] of DAYS)
  test(`said on ${date}, a statement stands on ${day}`, () => {
    const [lane] = viewLanes([said(date)], [R]);
    assert.deepEqual([lane?.marks[0]?.day, lane?.marks[0]?.dated], [day, dated]);
  });

const SINCE: readonly (readonly [dates: readonly string[], since: string | null])[] = [
  [[], null],
  [['2024'], '2024-01-01'],
  [['2025-03', '2024-06-01'], '2024-06-01'],
  [['2025-12'], null],
  [['2025-11-05'], null],
  [['1945'], null],
  [['1945', '2023-02'], '2023-02-01'],
  [['2025-SP'], null],
];

for (const [dates, since] of SINCE)
  test(`a statement that tells of ${dates.join(' and ') || 'no date'} reaches back to ${since}`, () => {
    assert.equal(viewLanes([said(null, dates)], [R])[0]?.marks[0]?.since, since);
  });

const WORDS: readonly (readonly [text: string, written: readonly string[], words: string | null])[] = [
  ['ils sont « pris au piège », dit-il', ['3 000 hommes'], 'pris au piège'],
  ['ils sont « pris » et « perdus »', [], 'pris'],
  ['il a perdu près de 300 hommes en mai', ['près de 300 hommes', 'mai'], 'près de 300 hommes'],
  ['il recule depuis mai', ['mai'], 'mai'],
  ['il recule', ['mai'], null],
  ['il recule', [], null],
  ['« nous avons pris la ville et toutes les hauteurs autour »', [], null],
  ['« nous avons pris la ville et toutes les hauteurs autour » le 4 mai', ['4 mai'], '4 mai'],
  ['ils sont «  », pris', [], null],
];

for (const [text, written, words] of WORDS)
  test(`beside its mark « ${text} » is told by ${words ?? 'nothing'}`, () => {
    const dates = written.map((word) => ({ iso: '2025', written: word }));
    const [lane] = viewLanes([statement('R1', { text, dates })], [R]);
    assert.equal(lane?.marks[0]?.words, words);
  });

test('a voice that says nothing has an empty lane, and marks stand in the order of their days', () => {
  const lanes = viewLanes([said('2025-11-04'), { ...said('2025-10-01'), href: '#R2' }], [U, R]);
  assert.deepEqual(
    lanes.map(({ marks }) => marks.map(({ day }) => day)),
    [[], ['2025-10-01', '2025-11-04']],
  );
});

test('a chart is drawn of the newest where there are more than it has room for', () => {
  const dated = (day: number) =>
    statement(`R${day}`, {
      report: { ...REPORT, date: new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10) },
    });
  const many = Array.from({ length: 151 }, (_, i) => dated(i + 1));
  const drawn = newestForChart(many);
  assert.equal(drawn.length, 150);
  assert.ok(!drawn.some(({ sigil }) => sigil === 'R1'));
  assert.deepEqual(newestForChart(many.slice(0, 150)), many.slice(0, 150));
  assert.deepEqual(newestForChart([]), []);
});
