import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSitemap } from '../../../src/share/sitemap/format.ts';
import { readPage, standsAt } from '../../../src/share/sitemap/read-page.ts';

const head = (...tags: readonly string[]): string =>
  `<html><head>${tags.join('')}</head><body></body></html>`;
const CANONICAL = '<link rel="canonical" href="/lieux/pokrovsk/">';

test('a page that leads on or asks not to be listed has no address to list', () => {
  const silent = [
    head(),
    head(CANONICAL, '<meta name="robots" content="noindex">'),
    head(CANONICAL, '<meta http-equiv="refresh" content="0; url=/ailleurs/">'),
    `<html><head></head><body>${CANONICAL}</body></html>`,
  ];
  for (const html of silent) assert.equal(readPage(html).canonical, null);
});

test('a page tells its address and the day it changed', () => {
  const day = '<meta property="article:modified_time" content="2025-11-08">';
  assert.deepEqual(readPage(head(CANONICAL, day)), { canonical: '/lieux/pokrovsk/', modified: '2025-11-08' });
  assert.deepEqual(readPage(head(CANONICAL)), { canonical: '/lieux/pokrovsk/', modified: null });
  assert.equal(readPage(head('<link rel="canonical" href="/?a=1&amp;b">')).canonical, '/?a=1&b');
});

const PLACES: readonly (readonly [string, string, boolean])[] = [
  ['https://exemple.org/base/lieux/', '/base/lieux/', true],
  ['/lieux/', '/lieux/', true],
  ['/lieux/%C3%A9vry/', '/lieux/évry/', true],
  ['/lieux/pokrovsk/', '/lieux/krasnoarmeisk/', false],
  ['https://exemple.org/lieux/', '/base/lieux/', false],
  ['/lieux', '/lieux/', false],
  ['/', '/404/', false],
];

test('a page stands at its own address, or another page is the one to list', () => {
  for (const [canonical, path, stands] of PLACES) assert.equal(standsAt(canonical, path), stands, canonical);
});

const addressOf = (name: string): string => `https://exemple.org/${name}`;
const url = (loc: string, lastmod: string | null = null) => ({ loc, lastmod });

test('addresses are escaped and sorted, days only given where they are known', () => {
  const [file, ...others] = formatSitemap([url('/b?x=1&y'), url('/a', '2025-11-08')], addressOf);
  assert.deepEqual(others, []);
  assert.equal(file?.name, 'sitemap.xml');
  assert.ok(
    file?.body.endsWith(
      '<url><loc>/a</loc><lastmod>2025-11-08</lastmod></url><url><loc>/b?x=1&amp;y</loc></url></urlset>\n',
    ),
  );
});

test('more addresses than a file may hold are split, and the first file lists the others', () => {
  const files = formatSitemap(
    ['/a', '/b', '/c', '/d', '/e'].map((loc) => url(loc)),
    addressOf,
    2,
  );
  assert.deepEqual(
    files.map(({ name, body }) => [name, [...body.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)]),
    [
      ['sitemap.xml', [1, 2, 3].map((i) => `https://exemple.org/sitemap-${i}.xml`)],
      ['sitemap-1.xml', ['/a', '/b']],
      ['sitemap-2.xml', ['/c', '/d']],
      ['sitemap-3.xml', ['/e']],
    ],
  );
  assert.equal(formatSitemap([], addressOf, 2).length, 1);
  assert.equal(
    formatSitemap(
      ['/a', '/b'].map((loc) => url(loc)),
      addressOf,
      2,
    ).length,
    1,
  );
});
