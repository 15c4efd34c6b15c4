/** What a page offers in another form. */
export interface FeedLink {
  readonly title: string;
  /** Under the base path. */
  readonly href: string;
  readonly type: string;
}

export const FEED_FORMATS = [
  { id: 'atom', file: 'flux.atom', type: 'application/atom+xml', label: 'Flux Atom' },
  { id: 'json', file: 'flux.json', type: 'application/feed+json', label: 'Flux JSON' },
] as const;

/** The feeds of the page at `page` (under the base path), for its head and for the reader. */
export function feedLinks(page: string, name: string): FeedLink[] {
  return FEED_FORMATS.map(({ file, type, label }) => ({
    title: `${name} (${label})`,
    href: `${page}${file}`,
    type,
  }));
}
