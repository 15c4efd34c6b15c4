import type { LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { type Diagnostic, formatDiagnostic, formatWhole, isError } from '../editorial/diagnostic.ts';
import { checkContent } from './check-content.ts';
import type { ContentFolder } from './folder.ts';
import type { Reading, Shelf, Stored } from './shelf.ts';

/** Every fault of the content, one a line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** Astro stops at the first loader that throws, so that one tells the faults of all files. */
function faultsOf(dir: string, cache: string): string {
  return checkContent(dir, cache).diagnostics.filter(isError).map(formatDiagnostic).join('\n');
}

/** The warnings of a reading lie with what it read: a build that does not read the file anew tells them again. */
const Told = z.object({ told: z.array(z.custom<Diagnostic>()).optional() });

const warningsOf = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter((one) => !isError(one));

type Filed = Reading & { readonly id: string; readonly digest: string; readonly isKept: boolean };

/** Each file read, but those whose text and rules are as before. */
function readAll({ store, generateDigest }: LoaderContext, shelf: Shelf, found: ContentFolder): Filed[] {
  return found.files.map((file) => {
    const digest = generateDigest(shelf.version + shelf.stampOf(file.slug) + file.source);
    const entry = store.get(file.slug);
    const isKept = entry?.digest === digest;
    const reading = isKept
      ? { data: null, diagnostics: Told.parse(entry.data).told ?? [] }
      : shelf.read(file);
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
  for (const { id, digest, data, diagnostics } of read) {
    const told = warningsOf(diagnostics);
    if (data !== null) store.set({ id, data: { ...data, ...(told.length > 0 && { told }) }, digest });
  }
}

/** Lays what the tables lack beside every report; an entry of the same digest would not be set again. */
function showOnPages({ store }: LoaderContext, tableDoubts: readonly Diagnostic[]): void {
  for (const { id, data, digest } of store.values()) {
    store.delete(id);
    store.set({ id, data: { ...data, tableDoubts }, ...(digest !== undefined && { digest }) });
  }
}

/**
 * Stores what has changed. A published address that leads nowhere ends a build; while one writes, it is told
 * and the page is shown all the same.
 */
export function fill(context: LoaderContext, shelf: Shelf, found: ContentFolder): void {
  const { logger, watcher } = context;
  const read = readAll(context, shelf, found);
  const warn = (all: readonly Diagnostic[]): void => {
    for (const one of all) logger.warn(formatWhole(one));
  };
  const stop = (): never => {
    throw new ContentError(faultsOf(shelf.dir, shelf.cache));
  };
  const diagnostics = [...shelf.diagnostics, ...found.diagnostics, ...read.flatMap((one) => one.diagnostics)];
  warn(warningsOf(diagnostics));
  if (diagnostics.some(isError)) stop();
  const stored = storedBy(context, read);
  const { diagnostics: reviewed, notices } = shelf.review(stored);
  warn(reviewed.filter((one) => watcher !== undefined || !isError(one)));
  if (watcher === undefined && reviewed.some(isError)) stop();
  for (const { message, advice } of notices) logger.warn(`${message} ${advice}`);
  const drafts = read.flatMap(({ id, draft }) => (draft ? [{ slug: id, data: draft }] : []));
  const proposed = shelf.propose([...stored, ...drafts], found.files);
  write(context, read);
  // Whoever writes is not told at each keystroke: the pages show it.
  if (watcher === undefined) for (const one of proposed) logger.warn(formatWhole(one));
  else showOnPages(context, proposed);
}
