import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { DIST, pagesToRead } from '../browser/site.ts';

const BASE = process.env['BASE_PATH'] ?? '/';
const SITE = process.env['SITE_URL'] ?? 'http://site.invalid';
const LONGEST = { title: 70, description: 300, card: 60_000 } as const;

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|quot|lt|gt|amp);/g, (entity, code?: string) =>
    code
      ? String.fromCodePoint(Number(code))
      : ({ '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }[entity] ?? entity),
  );

interface Head {
  readonly path: string;
  readonly titles: readonly string[];
  readonly canonicals: readonly string[];
  /** Contents by `name` or `property`. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
}

function readHead(path: string): Head {
  const file = join(DIST, path.endsWith('.html') ? path : `${path}index.html`);
  const head = readFileSync(file, 'utf8').split('</head>')[0] ?? '';
  const metas = [...head.matchAll(/<meta (?:name|property)="([^"]+)"[^>]*? content="([^"]*)"/g)];
  const contents = Map.groupBy(metas, ([, name = '']) => name);
  return {
    path,
    titles: [...head.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => decode(title)),
    canonicals: [...head.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href = '']) =>
      decode(href),
    ),
    metas: new Map(
      [...contents].map(([name, found]) => [name, found.map(([, , content = '']) => decode(content))]),
    ),
  };
}

const heads = pagesToRead().map(readHead);
const only = ({ path, metas }: Head, name: string): string => {
  const contents = metas.get(name) ?? [];
  assert.equal(contents.length, 1, `${path}: ${contents.length} times ${name}`);
  return contents[0] ?? '';
};
const isListed = ({ metas }: Head): boolean => !metas.get('robots')?.some((rule) => rule.includes('noindex'));
const urlOf = (path: string): string => new URL(posix.join(BASE, path), SITE).href;

test('pages are there, most of them for search engines', () => {
  assert.ok(heads.filter(isListed).length > 20, `${heads.filter(isListed).length} pages`);
});

test('each page has one title of at most 70 signs', () => {
  for (const { path, titles } of heads) {
    assert.equal(titles.length, 1, path);
    assert.ok(
      titles[0] !== undefined && titles[0] !== '' && titles[0].length <= LONGEST.title,
      `${path}: ${titles[0]}`,
    );
  }
});

test('no two pages have the same description', () => {
  const seen = new Map<string, string>();
  for (const head of heads.filter(isListed)) {
    const description = only(head, 'description');
    assert.ok(
      description.length > 20 && description.length <= LONGEST.description,
      `${head.path}: ${description}`,
    );
    assert.equal(seen.get(description), undefined, `${head.path}: ${description}`);
    seen.set(description, head.path);
  }
});

test('a page is found under its own address, and one that is not listed gives none', () => {
  for (const head of heads) {
    const resolved = head.canonicals.map((href) => new URL(href, urlOf(head.path)).href);
    assert.deepEqual(resolved, isListed(head) ? [urlOf(head.path)] : [], head.path);
    if (isListed(head)) assert.equal(only(head, 'og:url'), head.canonicals[0], head.path);
  }
});

test('what is said where a page is shared is what the page says of itself', () => {
  for (const head of heads) {
    assert.equal(only(head, 'og:site_name'), 'Recoupe');
    assert.equal(only(head, 'og:locale'), 'fr_FR');
    assert.match(only(head, 'og:type'), /^(?:website|article)$/);
    assert.equal(only(head, 'og:description'), only(head, 'description'));
    assert.equal(only(head, 'twitter:card'), 'summary_large_image');
    for (const name of ['title', 'description', 'image', 'image:alt'])
      assert.equal(only(head, `twitter:${name}`), only(head, `og:${name}`), head.path);
    assert.equal(head.metas.get('theme-color')?.length, 2, head.path);
  }
});

test('a report says when it was published and changed, and nothing else does', () => {
  for (const head of heads) {
    const isReport = /^rapports\/[^/]+\/$/.test(head.path);
    assert.equal(only(head, 'og:type') === 'article', isReport, head.path);
    assert.equal(head.metas.has('article:published_time'), isReport, head.path);
    if (isReport) {
      assert.match(only(head, 'article:published_time'), /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(only(head, 'article:modified_time') >= only(head, 'article:published_time'), head.path);
    }
  }
});

const cards = new Set(heads.map((head) => only(head, 'og:image')));

test('the card of each page is a PNG of 1200 by 630 px and at most 60 kB, told in words', () => {
  assert.ok(cards.size > 10, `${cards.size} cards`);
  for (const card of cards) {
    const path = new URL(card, urlOf('')).pathname;
    assert.ok(path.startsWith(BASE), card);
    const file = readFileSync(join(DIST, decodeURIComponent(path.slice(BASE.length))));
    assert.equal(file.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n', card);
    assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [1200, 630], card);
    assert.ok(file.length <= LONGEST.card, `${card}: ${file.length} bytes`);
  }
  for (const head of heads) {
    assert.deepEqual([only(head, 'og:image:width'), only(head, 'og:image:height')], ['1200', '630']);
    assert.ok(only(head, 'og:image:alt').length > 20, head.path);
  }
});

test('a report, a claim and a place have each their own card', () => {
  for (const head of heads) {
    const own = /^(?:rapports|affirmations|lieux)\/([^/]+)\/$/.exec(head.path);
    if (own === null || !isListed(head)) continue;
    const image = only(head, 'og:image');
    if (!image.endsWith('/recoupe.png'))
      assert.ok(image.endsWith(`/${head.path.replace(/\/$/, '')}.png`), `${head.path}: ${image}`);
    else assert.match(head.titles[0] ?? '', /plusieurs lieux/, head.path);
  }
});
