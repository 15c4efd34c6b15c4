import { join } from 'node:path';
import { type Diagnostic, isError } from '../editorial/diagnostic.ts';
import { readEditorial } from '../editorial/index.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { readPage } from '../markdown/page.ts';
import { readArticle } from '../markdown/read.ts';
import { toStored } from '../markdown/stored.ts';
import { checkLedger, type LedgerCheck } from '../permalinks/check.ts';
import { createRegister } from '../permalinks/identify.ts';
import { type Ledger, readLedger } from '../permalinks/ledger.ts';
import type { Present } from '../permalinks/present.ts';
import { joinFiled, noticesOf } from './check-corpus.ts';
import { checkFigures } from './check-figures.ts';
import { checkHeadlines } from './check-headlines.ts';
import { checkNamed, checkPlaces } from './check-places.ts';
import { checkAnswers } from './check-questions.ts';
import { checkWording } from './check-wording.ts';
import { readFolder } from './folder.ts';
import { presentOf } from './present.ts';

const atRoot = (path: string): string => `/${path.replace(/^\//, '')}`;

/** Every fault and warning of the editors' pages. */
export function checkPages(contentDir: string): Diagnostic[] {
  const { files, diagnostics } = readFolder(join(contentDir, 'pages'));
  return [...diagnostics, ...files.flatMap((file) => readPage(file, atRoot).diagnostics)];
}

export interface ContentCheck {
  readonly articles: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly doubts: readonly Diagnostic[];
  /** Pairs of claims that an editor may ask a question about. */
  readonly notices: readonly Diagnostic[];
  /** What would be published, of the files that have no fault. */
  readonly present: Present;
  readonly ledger: Ledger;
  /** Published addresses that would lead nowhere. */
  readonly lost: LedgerCheck['lost'];
  /** Things that the ledger, where one is kept, does not tell of yet. */
  readonly unrecorded: number;
}

const NOT_CHECKED: LedgerCheck = { diagnostics: [], lost: [], unrecorded: 0 };

/**
 * Reads all that editors write, and tells every fault and warning of it, by file and line; `doubts` are
 * what the analysis is not sure of.
 */
export function checkContent(contentDir: string, cacheDir: string): ContentCheck {
  const editorial = readEditorial(contentDir);
  const { files, diagnostics } = readFolder(join(contentDir, 'articles'));
  const gazetteer = loadGazetteer({ contentDir, cacheDir });
  const ledger = readLedger(contentDir);
  const desk = { gazetteer, editorial, register: createRegister(ledger), href: atRoot };
  const read = files.map((file) => readArticle(file, file.slug, desk));
  const mentions = read.flatMap(({ article }) => article?.read.analysis.places ?? []);
  // What a report with a fault names is not known: no place is called unnamed then.
  const isWhole = read.every(({ article }) => article !== null);
  const named = new Set(isWhole ? mentions.map(({ id }) => id) : []);
  const shown = read.flatMap(({ article }, index) =>
    article && !article.front.draft
      ? [{ slug: files[index]?.slug ?? '', data: toStored(article.front, article.read) }]
      : [],
  );
  const filed = read.flatMap(({ article }, index) => {
    const file = files[index];
    return article && file ? [{ file, stored: toStored(article.front, article.read) }] : [];
  });
  const present = presentOf(shown, editorial, gazetteer);
  // What a report with a fault says is not known: nothing is called lost then.
  const kept = isWhole && ledger.diagnostics.length === 0 ? checkLedger(ledger, present) : NOT_CHECKED;
  const joined = joinFiled(filed, desk);
  const tables = [...editorial.diagnostics, ...checkPlaces(editorial, gazetteer)];
  // Nor is an answer called lost where a table has a fault.
  const isSound = isWhole && !tables.some(isError);
  return {
    articles: files.length,
    present,
    ledger,
    lost: kept.lost,
    unrecorded: kept.unrecorded,
    diagnostics: [
      ...tables,
      ...checkNamed(named, editorial, gazetteer),
      ...checkPages(contentDir),
      ...diagnostics,
      ...read.flatMap((one) => one.diagnostics),
      ...ledger.diagnostics,
      ...kept.diagnostics,
      ...checkFigures(joined, filed),
      ...checkHeadlines(joined, filed),
      ...(isSound ? checkAnswers(joined, editorial, ledger.entries) : []),
      ...(isSound ? checkWording(editorial, files) : []),
    ].sort(inOrder),
    doubts: read.flatMap((one) => one.doubts),
    notices: noticesOf(joined, editorial),
  };
}

export function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
