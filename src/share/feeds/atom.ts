import { escapeMarkup } from '../../escape-markup.ts';
import { NOTICE, RESERVED } from '../licences.data.ts';
import { element, type Markup, xmlDocument } from '../markup.ts';
import { PUBLISHER } from '../publisher.data.ts';
import { tagOf } from './ids.ts';
import { FEED_FORMATS } from './links.ts';
import type { Feed, FeedEntry } from './model.ts';
import { startOfDay, updatedOn } from './times.ts';
import type { Web } from './web.ts';

function linksOf({ page }: Feed, { address }: Web): Markup[] {
  const others = FEED_FORMATS.map(({ id, file, type }) =>
    element('link', { rel: id === 'atom' ? 'self' : 'alternate', type, href: address(`${page}${file}`) }),
  );
  return [element('link', { rel: 'alternate', type: 'text/html', href: address(page) }), ...others];
}

function entryOf(entry: FeedEntry, { address, site }: Web): Markup {
  const content = entry.content.map(({ markup }) => markup).join('');
  return element(
    'entry',
    {},
    element('id', {}, tagOf(entry.key, site)),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: address(entry.href) }),
    element('published', {}, startOfDay(entry.published)),
    element('updated', {}, startOfDay(entry.updated)),
    entry.tags.map((tag) => element('category', { term: tag })),
    element('summary', {}, entry.summary),
    element('content', { type: 'html' }, { markup: escapeMarkup(content) }),
  );
}

/**
 * A feed as RFC 4287 has it. The npm package `feed` writes no `xml:lang`, dates a feed without entries by
 * the clock and refuses a site whose address is not known.
 */
export function formatAtom(feed: Feed, web: Web): string {
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': PUBLISHER.language },
    element('id', {}, tagOf(`flux/${feed.key}`, web.site)),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    element('updated', {}, startOfDay(updatedOn(feed, web.since))),
    element('author', {}, element('name', {}, PUBLISHER.name), element('uri', {}, web.address(web.home))),
    element('rights', {}, `${RESERVED} ${NOTICE}`),
    element('generator', {}, PUBLISHER.name),
    linksOf(feed, web),
    feed.entries.map((entry) => entryOf(entry, web)),
  );
  return xmlDocument(root);
}
