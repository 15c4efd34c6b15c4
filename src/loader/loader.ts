import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Diagnostic, formatDiagnostic, isError } from '../editorial/diagnostic.ts';
import { readEditorial } from '../editorial/index.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { readPage } from '../markdown/page.ts';
import { type Desk, readArticle } from '../markdown/read.ts';
import { toStored } from '../markdown/stored.ts';
import { checkContent } from './check-content.ts';
import { checkNamed, checkPlaces } from './check-places.ts';
import { type ContentFile, type ContentFolder, readFolder } from './folder.ts';
import { namedIn } from './named-in.ts';
import { versionOf } from './version.ts';

/** Every fault of the content, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

const CACHE = '.cache';

type Data = Record<string, unknown>;

/** A file read: what to store, null for a draft and for what has a fault. */
interface Reading {
  readonly data: Data | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How one collection is read. */
interface Shelf {
  /** The content folder, and where what can be made again is kept. */
  readonly dir: string;
  readonly cache: string;
  readonly folder: string;
  readonly version: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly read: (file: ContentFile) => Reading;
  /** Warnings that only the whole collection can give. */
  readonly review: (stored: readonly unknown[]) => readonly Diagnostic[];
}

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
  const desk: Desk = { gazetteer, editorial, href: hrefUnder(config.base) };
  return {
    dir,
    cache,
    folder: join(dir, 'articles'),
    version: versionOf(root, dir, config.base),
    diagnostics: [...editorial.diagnostics, ...checkPlaces(editorial, gazetteer)],
    review: (stored) => checkNamed(namedIn(stored), editorial, gazetteer),
    read: (file) => {
      const { article, diagnostics, doubts } = readArticle(file, file.slug, desk);
      const isShown = article !== null && !article.front.draft;
      // Only `npm run dev` watches, and only there are doubts shown.
      const review = watcher ? { doubts } : {};
      return {
        data: isShown ? { ...toStored(article.front, article.read), ...review } : null,
        diagnostics,
      };
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
    review: () => [],
    read: (file) => {
      const { page, diagnostics } = readPage(file, href);
      return { data: page ? { ...page } : null, diagnostics };
    },
  };
}

/** Astro stops at the first loader that throws, so that one tells the faults of all files. */
function faultsOf(dir: string, cache: string): string {
  return checkContent(dir, cache).diagnostics.filter(isError).map(formatDiagnostic).join('\n');
}

/** Stores what has changed; a file whose text and rules are as before is not read again. */
function fill({ store, generateDigest, logger }: LoaderContext, shelf: Shelf, found: ContentFolder): void {
  const read = found.files.map((file) => {
    const digest = generateDigest(shelf.version + file.source);
    const isKept = store.get(file.slug)?.digest === digest;
    return {
      id: file.slug,
      digest,
      isKept,
      ...(isKept ? { data: null, diagnostics: [] } : shelf.read(file)),
    };
  });
  const diagnostics = [...shelf.diagnostics, ...found.diagnostics, ...read.flatMap((one) => one.diagnostics)];
  for (const warning of diagnostics.filter((one) => !isError(one))) logger.warn(formatDiagnostic(warning));
  if (diagnostics.some(isError)) throw new ContentError(faultsOf(shelf.dir, shelf.cache));
  const kept = new Set(read.filter(({ isKept, data }) => isKept || data !== null).map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { id, digest, data } of read) if (data !== null) store.set({ id, data, digest });
  const stored = store.keys().flatMap((id) => store.get(id)?.data ?? []);
  for (const warning of shelf.review(stored)) logger.warn(formatDiagnostic(warning));
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
