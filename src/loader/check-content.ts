import { join } from 'node:path';
import type { Diagnostic } from '../editorial/diagnostic.ts';
import { readEditorial } from '../editorial/index.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { readPage } from '../markdown/page.ts';
import { readArticle } from '../markdown/read.ts';
import { checkNamed, checkPlaces } from './check-places.ts';
import { readFolder } from './folder.ts';

const atRoot = (path: string): string => `/${path.replace(/^\//, '')}`;

/** Every fault and warning of the editors' pages. */
export function checkPages(contentDir: string): Diagnostic[] {
  const { files, diagnostics } = readFolder(join(contentDir, 'pages'));
  return [...diagnostics, ...files.flatMap((file) => readPage(file, atRoot).diagnostics)];
}

/**
 * Reads all that editors write, and tells every fault and warning of it, by file and line; `doubts` are
 * what the analysis is not sure of.
 */
export function checkContent(
  contentDir: string,
  cacheDir: string,
): { articles: number; diagnostics: readonly Diagnostic[]; doubts: readonly Diagnostic[] } {
  const editorial = readEditorial(contentDir);
  const { files, diagnostics } = readFolder(join(contentDir, 'articles'));
  const gazetteer = loadGazetteer({ contentDir, cacheDir });
  const desk = { gazetteer, editorial, href: atRoot };
  const read = files.map((file) => readArticle(file, file.slug, desk));
  const mentions = read.flatMap(({ article }) => article?.read.analysis.places ?? []);
  // What a report with a fault names is not known: no place is called unnamed then.
  const isWhole = read.every(({ article }) => article !== null);
  const named = new Set(isWhole ? mentions.map(({ id }) => id) : []);
  return {
    articles: files.length,
    diagnostics: [
      ...editorial.diagnostics,
      ...checkPlaces(editorial, gazetteer),
      ...checkNamed(named, editorial, gazetteer),
      ...checkPages(contentDir),
      ...diagnostics,
      ...read.flatMap((one) => one.diagnostics),
    ].sort(inOrder),
    doubts: read.flatMap((one) => one.doubts),
  };
}

export function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
