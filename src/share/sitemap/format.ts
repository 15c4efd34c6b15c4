import { element, xmlDocument } from '../markup.ts';

/** What one file may hold. Source: sitemaps.org/protocol.html */
export const MOST_URLS = 50_000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

export interface SitemapUrl {
  readonly loc: string;
  /** `YYYY-MM-DD`. */
  readonly lastmod: string | null;
}

export interface SitemapFile {
  readonly name: string;
  readonly body: string;
}

function formatUrls(urls: readonly SitemapUrl[]): string {
  const rows = urls.map(({ loc, lastmod }) =>
    element('url', {}, element('loc', {}, loc), lastmod && element('lastmod', {}, lastmod)),
  );
  return xmlDocument(element('urlset', NAMESPACE, rows));
}

function formatIndex(files: readonly SitemapFile[], addressOf: (name: string) => string): string {
  const rows = files.map(({ name }) => element('sitemap', {}, element('loc', {}, addressOf(name))));
  return xmlDocument(element('sitemapindex', NAMESPACE, rows));
}

/** `sitemap.xml` with all addresses, or as an index of several files where one cannot hold them. */
export function formatSitemap(
  urls: readonly SitemapUrl[],
  addressOf: (name: string) => string,
  most = MOST_URLS,
): SitemapFile[] {
  const sorted = [...urls].sort((a, b) => (a.loc < b.loc ? -1 : a.loc > b.loc ? 1 : 0));
  if (sorted.length <= most) return [{ name: 'sitemap.xml', body: formatUrls(sorted) }];
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, i) => ({
    name: `sitemap-${i + 1}.xml`,
    body: formatUrls(sorted.slice(i * most, (i + 1) * most)),
  }));
  return [{ name: 'sitemap.xml', body: formatIndex(parts, addressOf) }, ...parts];
}
