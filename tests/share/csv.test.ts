import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { type Cell, type Column, formatCsv } from '../../src/share/csv.ts';

const one: readonly Column<Cell>[] = [{ name: 'dit', of: (cell) => cell }];

/** The one cell of a file as a reader of CSV finds it. */
function readBack(cell: Cell): string | undefined {
  const { data, errors, meta } = Papa.parse<string[]>(formatCsv(one, [cell]), { delimiter: ';' });
  assert.deepEqual(errors, []);
  assert.equal(meta.linebreak, '\r\n');
  return data[1]?.[0];
}

test('a file opens with the mark of UTF-8, parts cells by semicolons and ends each line as RFC 4180 says', () => {
  const columns: readonly Column<readonly [string, number | null]>[] = [
    { name: 'lieu', of: ([place]) => place },
    { name: 'km²', of: ([, area]) => area },
  ];
  assert.equal(
    formatCsv(columns, [
      ['Évry', 8.33],
      ['Покровськ', null],
    ]),
    '\ufefflieu;km²\r\nÉvry;8,33\r\nПокровськ;\r\n',
  );
});

test('a reader finds separator, headings and quoted cells by itself', () => {
  const columns: readonly Column<string>[] = [
    { name: 'dit', of: (text) => text },
    { name: 'signes', of: ({ length }) => length },
  ];
  const { data, meta } = Papa.parse(formatCsv(columns, ['un ; "deux"', 'trois']), {
    header: true,
    skipEmptyLines: true,
  });
  assert.equal(meta.delimiter, ';');
  assert.deepEqual(data, [
    { dit: 'un ; "deux"', signes: '11' },
    { dit: 'trois', signes: '5' },
  ]);
});

test('without rows the headings stand alone', () => {
  assert.equal(formatCsv(one, []), '\ufeffdit\r\n');
});

for (const [what, text] of [
  ['an equals sign', '=1+1'],
  ['a plus', '+33 1 23'],
  ['a minus', '-2+3+cmd|/C calc!A0'],
  ['an at sign', '@SUM(A1:A9)'],
  ['a tab', '\t=1'],
  ['a carriage return', '\r=1'],
  ['a line feed', '\n=1'],
  ['blanks and an equals sign', '  =HYPERLINK("https://example.org";"lien")'],
  ['a no-break space and a plus', '\u00a0+1'],
  ['a full-width equals sign', '＝1+1'],
  ['a full-width at sign', '＠A1'],
] as const)
  test(`text that opens with ${what} is no formula`, () => assert.equal(readBack(text), `'${text}`));

for (const text of [
  'près de 4 = trop',
  'a-t-elle dit',
  'contact@example.org',
  '« − 3 °C »',
  '– Non.',
  "'déjà cité'",
  '19 % du territoire',
  '116 000 km²',
  '2025-11-05',
  'un ; deux',
  'un, deux',
  'il a dit "oui"',
  'il a dit ";"=1+1;"',
  'deux\nlignes',
  'deux\r\nlignes',
  '«\u202fÀ Koupiansk\u202f»',
  'Куп’янськ',
  '\u{1f6a8} alerte',
  '',
])
  test(`${JSON.stringify(text)} comes back as it was`, () => assert.equal(readBack(text) ?? '', text));

for (const [cell, written] of [
  [0, '0'],
  [-12.5, '-12,5'],
  [1234567.25, '1234567,25'],
  [true, 'oui'],
  [false, 'non'],
  [null, ''],
] as const)
  test(`${cell} is written ${JSON.stringify(written)}`, () => assert.equal(readBack(cell) ?? '', written));

for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  test(`${value} is refused`, () => assert.throws(() => formatCsv(one, [value]), RangeError));

test('a heading is guarded and quoted like any cell', () => {
  assert.equal(formatCsv([{ name: '=a;b', of: () => null }], []), '\ufeff"\'=a;b"\r\n');
});
