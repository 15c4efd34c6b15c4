import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import {
  type Diagnostic,
  formatDiagnostic,
  formatWhole,
  isError,
  type Message,
} from '../editorial/diagnostic.ts';
import { readEditorial } from '../editorial/index.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { readPage } from '../markdown/page.ts';
import { type Desk, readArticle } from '../markdown/read.ts';
import { type StoredArticle, toStored } from '../markdown/stored.ts';
import { checkLedger } from '../permalinks/check.ts';
import { createRegister } from '../permalinks/identify.ts';
import { readLedger } from '../permalinks/ledger.ts';
import { checkContent } from './check-content.ts';
import { joinFiled, noticesOf } from './check-corpus.ts';
import { checkNamed, checkPlaces } from './check-places.ts';
import { type ContentFile, type ContentFolder, readFolder } from './folder.ts';
import { namedIn } from './named-in.ts';
import { presentOf } from './present.ts';
import { versionOf } from './version.ts';

/** Every fault of the content, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

const CACHE = '.cache';
/** What this loader itself has stored. */
const OwnData = z.custom<StoredArticle>();

type Data = Record<string, unknown>;

/** A file read: what to store, null for a draft and for what has a fault. */
interface Reading {
  readonly data: Data | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file as the store keeps it. */
interface Stored {
  readonly slug: string;
  readonly data: unknown;
}

/** Faults and warnings with their place, and what is only worth knowing. */
interface Review {
  readonly diagnostics: readonly Diagnostic[];
  readonly notices: readonly Message[];
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
  /** What a file's reading depends on beside its text and the rules. */
  readonly stampOf: (slug: string) => string;
  /** What only the whole collection can tell. */
  readonly review: (stored: readonly Stored[]) => Review;
  /** What the whole collection gives an editor to settle; no fault. */
  readonly propose: (stored: readonly Stored[], files: readonly ContentFile[]) => readonly Diagnostic[];
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
      // Whoever writes is not told at each keystroke.
      if (watcher) return [];
      const filed = stored.flatMap(({ slug, data }) => {
        const file = files.find((one) => one.slug === slug);
        return file ? [{ file, stored: OwnData.parse(data) }] : [];
      });
      return noticesOf(joinFiled(filed, { gazetteer, editorial, href: desk.href }), editorial);
    },
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
    stampOf: () => '',
    review: () => ({ diagnostics: [], notices: [] }),
    propose: () => [],
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

type Filed = Reading & { readonly id: string; readonly digest: string; readonly isKept: boolean };

/** Each file read, but those whose text and rules are as before. */
function readAll({ store, generateDigest }: LoaderContext, shelf: Shelf, found: ContentFolder): Filed[] {
  return found.files.map((file) => {
    const digest = generateDigest(shelf.version + shelf.stampOf(file.slug) + file.source);
    const isKept = store.get(file.slug)?.digest === digest;
    const reading = isKept ? { data: null, diagnostics: [] } : shelf.read(file);
    return { id: file.slug, digest, isKept, ...reading };
  });
}

/** All that will stand in the store. */
const storedBy = ({ store }: LoaderContext, read: readonly Filed[]): Stored[] =>
  read.flatMap(({ id, isKept, data }) => {
    const shown = isKept ? store.get(id)?.data : data;
    return shown ? [{ slug: id, data: shown }] : [];
  });

function write({ store }: LoaderContext, read: readonly Filed[]): void {
  const kept = new Set(read.filter(({ isKept, data }) => isKept || data !== null).map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { id, digest, data } of read) if (data !== null) store.set({ id, data, digest });
}

/**
 * Stores what has changed. A published address that leads nowhere ends a build; while one writes, it is told
 * and the page is shown all the same.
 */
function fill(context: LoaderContext, shelf: Shelf, found: ContentFolder): void {
  const { logger, watcher } = context;
  const read = readAll(context, shelf, found);
  const warn = (all: readonly Diagnostic[]): void => {
    for (const one of all) logger.warn(formatDiagnostic(one));
  };
  const stop = (): never => {
    throw new ContentError(faultsOf(shelf.dir, shelf.cache));
  };
  const diagnostics = [...shelf.diagnostics, ...found.diagnostics, ...read.flatMap((one) => one.diagnostics)];
  warn(diagnostics.filter((one) => !isError(one)));
  if (diagnostics.some(isError)) stop();
  const stored = storedBy(context, read);
  const { diagnostics: reviewed, notices } = shelf.review(stored);
  warn(reviewed.filter((one) => watcher !== undefined || !isError(one)));
  if (watcher === undefined && reviewed.some(isError)) stop();
  for (const { message, advice } of notices) logger.warn(`${message} ${advice}`);
  for (const notice of shelf.propose(stored, found.files)) logger.warn(formatWhole(notice));
  write(context, read);
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
