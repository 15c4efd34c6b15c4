import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellShown } from '../../src/corpus/ledger/words.ts';
import {
  LIST_SIZE,
  laterPages,
  PAGE_SIZE,
  pageCount,
  pageOf,
  pagePath,
  pagePaths,
  pagerNumbers,
  pagesOfList,
  pagesOfParts,
} from '../../src/corpus/paging.ts';

for (const [rows, pages] of [
  [0, 1],
  [1, 1],
  [PAGE_SIZE, 1],
  [PAGE_SIZE + 1, 2],
  [10_000, 100],
] as const)
  test(`${rows} rows fill ${pages} pages`, () => assert.equal(pageCount(rows), pages));

for (const [page, pages, shown] of [
  [1, 1, '1'],
  [1, 4, '1 2 3 4'],
  [1, 100, '1 2 3 … 100'],
  [4, 100, '1 2 3 4 5 6 … 100'],
  [5, 100, '1 2 3 4 5 6 7 … 100'],
  [6, 100, '1 … 4 5 6 7 8 … 100'],
  [97, 100, '1 … 95 96 97 98 99 100'],
  [100, 100, '1 … 98 99 100'],
] as const)
  test(`on page ${page} of ${pages} the pager shows ${shown}`, () =>
    assert.equal(
      pagerNumbers(page, pages)
        .map((at) => at ?? '…')
        .join(' '),
      shown,
    ));

test('pages hold each row once, and a page behind the last holds none', () => {
  const rows = Array.from({ length: 250 }, (_, i) => i);
  assert.deepEqual(
    [1, 2, 3].flatMap((page) => pageOf(rows, page)),
    rows,
  );
  assert.deepEqual(pageOf(rows, 4), []);
  assert.equal(pagePath('affirmations/', 1), 'affirmations/');
  assert.equal(pagePath('/base/sources/onu/', 2), '/base/sources/onu/page/2/');
});

test('each page behind the first is named once, and a short list has none', () => {
  assert.deepEqual(laterPages(250), [2, 3]);
  assert.deepEqual([laterPages(0), laterPages(PAGE_SIZE), laterPages(PAGE_SIZE + 1)], [[], [], [2]]);
});

const shown = { found: 12, total: 12, reports: 1, order: null, page: 1, pages: 1 };
for (const [part, text] of [
  [{}, '12 lignes, 1\u00a0rapport, ordre du texte'],
  [{ found: 0 }, '0 ligne sur 12, ordre du texte'],
  [
    { found: 1, order: { column: 'date', descending: true } },
    '1 ligne sur 12, tri par date, du dernier au premier',
  ],
  [
    { found: 10_000, total: 10_000, reports: 100, page: 3, pages: 100 },
    '10\u202f000 lignes, 100\u00a0rapports, ordre du texte, page 3 sur 100',
  ],
] as const)
  test(`the summary says « ${text} »`, () => assert.equal(tellShown({ ...shown, ...part }).join(' '), text));

for (const [parts, pages] of [
  [[], [[]]],
  [[3], [[3]]],
  [
    [60, 40, 1],
    [[60, 40], [1]],
  ],
  [
    [40, 61, 39],
    [[40], [61, 39]],
  ],
  [
    [500, 1],
    [[500], [1]],
  ],
  [
    [1, 500, 1],
    [[1], [500], [1]],
  ],
  [[0, 100, 0], [[0, 100, 0]]],
] as const)
  test(`parts of ${parts.join(', ') || 'nothing'} rows lie on ${pages.length} pages`, () =>
    assert.deepEqual(
      pagesOfParts<number>(parts, (rows) => rows),
      pages,
    ));

test('a plain list is whole up to its size; every row stands on one page, in its order', () => {
  const rows = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  assert.deepEqual(pagesOfList([]), [[]]);
  for (const [count, sizes] of [
    [1, [1]],
    [LIST_SIZE, [LIST_SIZE]],
    [LIST_SIZE + 1, [LIST_SIZE, 1]],
    [2 * LIST_SIZE, [LIST_SIZE, LIST_SIZE]],
  ] as const) {
    const pages = pagesOfList(rows(count));
    assert.deepEqual(
      pages.map((page) => page.length),
      sizes,
    );
    assert.deepEqual(pages.flat(), rows(count));
  }
});

test('the first page of a list has the list’s own address', () => {
  assert.deepEqual(pagePaths(1), [{ path: undefined, page: 1 }]);
  assert.deepEqual(pagePaths(3).slice(1), [
    { path: 'page/2', page: 2 },
    { path: 'page/3', page: 3 },
  ]);
});
