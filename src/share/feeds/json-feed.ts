import { PUBLISHER } from '../publisher.data.ts';
import { tagOf } from './ids.ts';
import { FEED_FORMATS } from './links.ts';
import type { Feed, FeedEntry } from './model.ts';
import { startOfDay } from './times.ts';
import type { Web } from './web.ts';

/** The parts of JSON Feed 1.1 that are written. Source: jsonfeed.org/version/1.1 */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly description: string;
  readonly language: string;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly summary: string;
    readonly date_published: string;
    readonly date_modified: string;
    readonly tags: readonly string[];
  }[];
}

function itemOf(entry: FeedEntry, { address, site }: Web): JsonFeed['items'][number] {
  return {
    id: tagOf(entry.key, site),
    url: address(entry.href),
    title: entry.title,
    content_html: entry.content.map(({ markup }) => markup).join(''),
    summary: entry.summary,
    date_published: startOfDay(entry.published),
    date_modified: startOfDay(entry.updated),
    tags: entry.tags,
  };
}

const [, { file }] = FEED_FORMATS;

export function formatJsonFeed(feed: Feed, web: Web): string {
  const written: JsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: web.address(feed.page),
    feed_url: web.address(`${feed.page}${file}`),
    description: feed.description,
    language: PUBLISHER.language,
    authors: [{ name: PUBLISHER.name, url: web.address(web.home) }],
    items: feed.entries.map((entry) => itemOf(entry, web)),
  };
  return JSON.stringify(written);
}
