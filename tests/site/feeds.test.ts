import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { jsonFeedSchema } from '../share/feeds/json-feed-schema.ts';
import { addressesIn, builtFiles, faultOf, readBuilt, readPages } from './built.ts';

const ALTERNATE = /<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)"/g;

test('a feed parser reads every Atom feed, and all its addresses lead somewhere', () => {
  const feeds = builtFiles(/^flux\.atom$/);
  assert.ok(feeds.length > 5, `only ${feeds.length} feeds`);
  for (const path of feeds) {
    const atom = readBuilt(path);
    const { meta, language, title, updated, items } = parseFeed(atom);
    assert.deepEqual([meta.type, language], ['atom', 'fr'], path);
    assert.ok(title && updated, path);
    const ids = items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, path);
    for (const item of items)
      assert.ok(item.id && item.title && item.url && item.content && item.updated, path);
    const addresses = [...atom.matchAll(/(?:href|cite)=(?:"|&quot;)(\S*?)(?:"|&quot;)/g)].map(
      ([, to = '']) => to,
    );
    assert.deepEqual(
      addresses.flatMap((address) => faultOf(address) ?? []),
      [],
      path,
    );
  }
});

test('every JSON feed keeps to its specification, and its addresses lead somewhere', () => {
  const feeds = builtFiles(/^flux\.json$/);
  assert.equal(feeds.length, builtFiles(/^flux\.atom$/).length);
  for (const path of feeds) {
    const feed = jsonFeedSchema.parse(JSON.parse(readBuilt(path)));
    assert.deepEqual(
      addressesIn(feed).flatMap((address) => faultOf(address) ?? []),
      [],
      path,
    );
  }
});

test('every page offers the site’s feeds, and a page with feeds of its own offers these first', () => {
  const own = new Set(builtFiles(/^flux\.atom$/).map((path) => path.replace('flux.atom', '')));
  for (const { path, html } of readPages()) {
    if (/^integrer\/./.test(path)) continue;
    const offered = [...html.matchAll(ALTERNATE)].map(([, type, , to = '']) => [type, to] as const);
    const atom = offered.filter(([type]) => type === 'application/atom+xml').map(([, to]) => to);
    const json = offered.filter(([type]) => type === 'application/feed+json');
    assert.equal(atom.length, json.length, path);
    assert.equal(atom.length, own.has(path) && path !== '' ? 2 : 1, path);
    if (own.has(path)) assert.ok(atom[0]?.endsWith(`/${path}flux.atom`), path);
  }
});
