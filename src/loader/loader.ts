import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { readEditorial } from '../editorial/index.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { readPage } from '../markdown/page.ts';
import { type Desk, readArticle } from '../markdown/read.ts';
import { type StoredArticle, toStored } from '../markdown/stored.ts';
import { checkLedger } from '../permalinks/check.ts';
import { createRegister } from '../permalinks/identify.ts';
import { readLedger } from '../permalinks/ledger.ts';
import { inOrder } from './check-content.ts';
import { joinFiled, noticesOf } from './check-corpus.ts';
import { checkFigures } from './check-figures.ts';
import { checkHeadlines } from './check-headlines.ts';
import { checkNamed, checkPlaces } from './check-places.ts';
import { checkAnswers } from './check-questions.ts';
import { checkWording } from './check-wording.ts';
import { fill } from './fill.ts';
import { readFolder } from './folder.ts';
import { namedIn } from './named-in.ts';
import { presentOf } from './present.ts';
import type { Shelf } from './shelf.ts';
import { versionOf } from './version.ts';

const CACHE = '.cache';
/** What this loader itself has stored. */
const OwnData = z.custom<StoredArticle>();

function hrefUnder(base: string): (path: string) => string {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  return (path) => root + path.replace(/^\//, '');
}

function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

function openArticles({ config, watcher }: LoaderContext): Shelf {
  const dir = contentDir();
  const root = fileURLToPath(config.root);
  const editorial = readEditorial(dir);
  const cache = join(root, CACHE);
  const gazetteer = loadGazetteer({ contentDir: dir, cacheDir: cache });
  const ledger = readLedger(dir);
  const register = createRegister(ledger);
  const desk: Desk = { gazetteer, editorial, register, href: hrefUnder(config.base) };
  return {
    dir,
    cache,
    folder: join(dir, 'articles'),
    version: versionOf(root, dir, config.base),
    diagnostics: [...editorial.diagnostics, ...checkPlaces(editorial, gazetteer), ...ledger.diagnostics],
    stampOf: register.stampOf,
    review: (stored) => {
      const named = namedIn(stored.map(({ data }) => data));
      const { diagnostics, unrecorded } = checkLedger(ledger, presentOf(stored, editorial, gazetteer));
      const notices = unrecorded > 0 ? [MESSAGES.unrecorded(unrecorded)] : [];
      return { diagnostics: [...checkNamed(named, editorial, gazetteer), ...diagnostics], notices };
    },
    propose: (stored, files) => {
      const filed = stored.flatMap(({ slug, data }) => {
        const file = files.find((one) => one.slug === slug);
        return file ? [{ file, stored: OwnData.parse(data) }] : [];
      });
      const joined = joinFiled(filed, { gazetteer, editorial, href: desk.href });
      const lost = [
        ...checkAnswers(joined, editorial, ledger.entries),
        ...checkWording(
          editorial,
          filed.map(({ file }) => file),
        ),
      ];
      // The other warnings lie with the report that they are of.
      if (watcher) return lost;
      return [
        ...checkFigures(joined, filed),
        ...checkHeadlines(joined, filed),
        ...lost,
        ...noticesOf(joined, editorial),
      ];
    },
    read: (file) => {
      const { article, diagnostics, doubts } = readArticle(file, file.slug, desk);
      if (article === null) return { data: null, diagnostics };
      const stored = toStored(article.front, article.read);
      if (article.front.draft) return { data: null, draft: { ...stored }, diagnostics };
      // Only `npm run dev` watches, and only there are doubts shown.
      if (!watcher) return { data: { ...stored }, diagnostics };
      const filed = [{ file, stored }];
      const joined = joinFiled(filed, { gazetteer, editorial, href: desk.href });
      const own = [...checkFigures(joined, filed), ...checkHeadlines(joined, filed)];
      return { data: { ...stored, doubts: [...diagnostics, ...doubts, ...own].sort(inOrder) }, diagnostics };
    },
  };
}

function openPages({ config }: LoaderContext): Shelf {
  const dir = contentDir();
  const root = fileURLToPath(config.root);
  const href = hrefUnder(config.base);
  return {
    dir,
    cache: join(root, CACHE),
    folder: join(dir, 'pages'),
    version: versionOf(root, dir, config.base),
    diagnostics: [],
    stampOf: () => '',
    review: () => ({ diagnostics: [], notices: [] }),
    propose: () => [],
    read: (file) => {
      const { page, diagnostics } = readPage(file, href);
      return { data: page ? { ...page } : null, diagnostics };
    },
  };
}

/** Reads the shelf now, and again whenever one of its files changes. */
function createLoader(name: string, open: (context: LoaderContext) => Shelf): Loader {
  const load = (context: LoaderContext): string => {
    const shelf = open(context);
    fill(context, shelf, readFolder(shelf.folder));
    return shelf.folder;
  };
  return {
    name,
    load: async (context) => {
      const folder = load(context);
      const reload = (path: string): void => {
        if (!path.startsWith(folder) || !path.endsWith('.md')) return;
        try {
          load(context);
        } catch (error) {
          context.logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, reload);
    },
  };
}

/** Reports: read, analysed and marked once, for every page that shows them. */
export const articlesLoader = createLoader('articles', openArticles);

/** The editors' own pages. */
export const pagesLoader = createLoader('pages', openPages);
