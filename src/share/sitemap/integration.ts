import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatSitemap, type SitemapUrl } from './format.ts';
import { readPage, standsAt } from './read-page.ts';

/** The file of a built page: `lieux/` stands in a folder, `404/` in a file of its own. */
async function readBuilt(dir: URL, pathname: string): Promise<string> {
  const name = pathname === '404/' ? '404.html' : `${pathname}index.html`;
  return readFile(new URL(name, dir), 'utf8');
}

async function findUrl(dir: URL, base: string, pathname: string): Promise<SitemapUrl[]> {
  const { canonical, modified } = readPage(await readBuilt(dir, pathname));
  if (canonical === null || !standsAt(canonical, base + pathname)) return [];
  return [{ loc: canonical, lastmod: modified }];
}

/**
 * Lists in `sitemap.xml` every built page that wants to be found, at the address and with the day that it
 * gives itself: a new kind of page is listed without a word here, one that only leads on is not.
 */
export function sitemap(): AstroIntegration {
  const at = { base: '/', site: undefined as string | undefined };
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        at.base = `${config.base}/`.replace(/\/{2,}/g, '/');
        at.site = config.site;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const urls: SitemapUrl[] = [];
        for (const { pathname } of pages) urls.push(...(await findUrl(dir, at.base, pathname)));
        const addressOf = (name: string): string =>
          at.site === undefined ? at.base + name : new URL(at.base + name, at.site).href;
        for (const { name, body } of formatSitemap(urls, addressOf))
          await writeFile(new URL(name, dir), body);
      },
    },
  };
}
