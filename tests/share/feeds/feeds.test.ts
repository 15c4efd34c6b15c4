import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { formatAtom } from '../../../src/share/feeds/atom.ts';
import { gatherFeeds } from '../../../src/share/feeds/gather.ts';
import { formatJsonFeed } from '../../../src/share/feeds/json-feed.ts';
import type { Feed } from '../../../src/share/feeds/model.ts';
import { NEVER } from '../../../src/share/feeds/times.ts';
import { address, CORPUS, report, SITE } from '../evil.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';

const web = { address, site: SITE, home: '/', since: '2025-11-05' };
const feeds = gatherFeeds({ corpus: CORPUS, address, home: '/' });
const feedOf = (key: string): Feed => {
  const feed = feeds.find((one) => one.key === key);
  assert.ok(feed, key);
  return feed;
};

test('the site, each named place, each source and each question has a feed', () => {
  assert.deepEqual(
    feeds.map(({ key }) => key),
    [
      '',
      'lieux/pokrovsk/',
      'sources/hyperlink-http-mal-example-clic-script-b-onclick-x-amp-l-une-33-fin/',
      'sources/ukraine/',
      'questions/prise/',
    ],
  );
});

test('the feed of a question holds the answers of every voice, and an unanswered one has a feed to follow', () => {
  const read = parseFeed(formatAtom(feedOf('questions/prise/'), web));
  assert.equal(read.url, `${SITE}/questions/prise/`);
  assert.deepEqual(
    read.items.map(({ url }) => url),
    [`${SITE}/affirmations/R1/`, `${SITE}/affirmations/U1/`],
  );
  const [question] = CORPUS.questions;
  assert.ok(question);
  const corpus = { ...CORPUS, questions: [{ ...question, cells: [] }] };
  const unanswered = gatherFeeds({ corpus, address, home: '/' }).at(-1);
  assert.deepEqual([unanswered?.key, unanswered?.entries], ['questions/prise/', []]);
});

test('a feed parser reads in Atom what was written: language, ids, links, days, categories', () => {
  const read = parseFeed(formatAtom(feedOf('lieux/pokrovsk/'), web));
  assert.equal(read.meta.type, 'atom');
  assert.equal(read.language, 'fr');
  assert.equal(read.url, `${SITE}/lieux/pokrovsk/`);
  assert.equal(read.self, `${SITE}/lieux/pokrovsk/flux.atom`);
  assert.equal(read.updated?.toISOString(), '2025-11-08T00:00:00.000Z');
  const [item, ...others] = read.items;
  assert.deepEqual(others, []);
  assert.equal(item?.id, 'tag:exemple.org,2026:affirmations/R1');
  assert.equal(item?.url, `${SITE}/affirmations/R1/`);
  assert.equal(item?.published?.toISOString(), '2025-11-05T00:00:00.000Z');
  assert.equal(item?.updated?.toISOString(), '2025-11-08T00:00:00.000Z');
  assert.deepEqual(
    item?.categories.map(({ term }) => term),
    ['R', 'Pokrovsk'],
  );
});

test('words come with who says them, who denies them, what is not said, and both corrections', () => {
  const [item] = parseFeed(formatAtom(feedOf('lieux/pokrovsk/'), web)).items;
  const text = item?.content ?? '';
  for (const part of [
    'affirme (R1)',
    'Date de la déclaration : 4\u00a0novembre 2025.',
    'Contestée par : U (U1).',
    'Non dit : ',
    'Correction du 6\u00a0novembre 2025 : Une lettre.',
    'Correction du 8\u00a0novembre 2025 : ',
  ])
    assert.ok(text.replaceAll('\u00a0:', ' :').includes(part), part);
});

/** The parser decodes the entities of the HTML too; this takes off the layer of XML alone. */
function contentsOf(atom: string): string[] {
  const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return [...atom.matchAll(/<content type="html">(.*?)<\/content>/gs)].map(([, content = '']) =>
    content.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => SIGNS[name] ?? ''),
  );
}

const TAGS = new Set(['p', 'h2', 'ul', 'li', 'a', 'blockquote']);

test('no word of a claim becomes markup', () => {
  const [content = ''] = contentsOf(formatAtom(feedOf('lieux/pokrovsk/'), web));
  assert.ok(content.includes('&lt;/script&gt;&lt;b onclick'));
  for (const feed of feeds)
    for (const content of contentsOf(formatAtom(feed, web)))
      for (const [, tag = ''] of content.matchAll(/<\/?([a-z0-9]+)/g)) assert.ok(TAGS.has(tag), tag);
});

test('JSON Feed says the same as Atom and keeps to its specification', () => {
  for (const feed of feeds) {
    const written = jsonFeedSchema.parse(JSON.parse(formatJsonFeed(feed, web)));
    const atom = formatAtom(feed, web);
    assert.deepEqual(
      written.items.map(({ id, url, date_modified }) => [id, url, date_modified]),
      parseFeed(atom).items.map(({ id, url, updated }) => [
        id,
        url,
        updated?.toISOString().replace('.000', ''),
      ]),
    );
    assert.deepEqual(
      written.items.map(({ content_html }) => content_html),
      contentsOf(atom),
    );
  }
});

test('a correction moves the day of an entry and not its id', () => {
  const idsAndDays = (corrections: typeof report.corrections, modified: string) => {
    const corpus = { ...CORPUS, reports: [{ ...report, corrections, modified }] };
    const [site] = gatherFeeds({ corpus, address, home: '/' });
    assert.ok(site);
    const [item] = parseFeed(formatAtom(site, web)).items;
    return [item?.id, item?.updated?.toISOString().slice(0, 10), item?.content?.includes('Une lettre.')];
  };
  assert.deepEqual(idsAndDays([], '2025-11-05'), [
    'tag:exemple.org,2026:rapports/essai',
    '2025-11-05',
    false,
  ]);
  assert.deepEqual(idsAndDays(report.corrections, '2025-11-08'), [
    'tag:exemple.org,2026:rapports/essai',
    '2025-11-08',
    true,
  ]);
});

test('a feed without entries is still a feed, and one of an unknown site has ids and paths', () => {
  const [site] = gatherFeeds({ corpus: { ...CORPUS, reports: [] }, address, home: '/' });
  assert.ok(site);
  const empty = parseFeed(formatAtom(site, { ...web, since: NEVER }));
  assert.deepEqual([empty.items, empty.updated?.getTime()], [[], 0]);
  const unknown = formatAtom(feedOf(''), { ...web, site: undefined, address: (path) => path });
  assert.match(unknown, /<id>tag:recoupe\.invalid,2026:rapports\/essai<\/id>/);
  assert.match(unknown, /rel="self" type="application\/atom\+xml" href="\/flux\.atom"/);
});
