import type { ArticleFrontMatter } from '../editorial/article.ts';
import type { Diagnostic } from '../editorial/diagnostic.ts';
import type { ReadArticle } from './model.ts';
import { type StoredUnsaid, storeUnsaid } from './unsaid.ts';

/** What was corrected, when, and in which statement. */
export interface StoredCorrection {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  /** Sigil or permanent id; null where it is about the report as a whole. */
  readonly claim: string | null;
}

/** An article as the store of the site keeps it; its slug is the entry's id. */
export interface StoredArticle extends ReadArticle {
  readonly title: string;
  readonly lang: string;
  readonly standfirst: string | null;
  readonly subject: string | null;
  readonly date: string;
  readonly source: {
    readonly name: string;
    readonly url: string | null;
    readonly date: string | null;
    readonly note: string | null;
  } | null;
  readonly infoDate: string | null;
  readonly infoNote: string | null;
  readonly countries: readonly string[];
  readonly note: string | null;
  readonly version: number;
  readonly updated: string | null;
  /** Oldest first. */
  readonly corrections: readonly StoredCorrection[];
  /** What it does not say, in the editors' order. */
  readonly unsaid: readonly StoredUnsaid[];
  /** What the analysis is not sure of; kept while the site is being written, never in a build. */
  readonly doubts?: readonly Diagnostic[];
  /** What the editors' tables lack, of the whole site; likewise. */
  readonly tableDoubts?: readonly Diagnostic[];
}

/** A page of the editors as the store keeps it. */
export interface StoredPage {
  readonly title: string;
  readonly description: string;
  readonly order: number;
  readonly html: string;
}

function storeSource(source: ArticleFrontMatter['source']): StoredArticle['source'] {
  if (!source) return null;
  return { name: source.name, url: source.url ?? null, date: source.date ?? null, note: source.note ?? null };
}

function storeCorrections(corrections: ArticleFrontMatter['corrections']): StoredCorrection[] {
  return corrections
    .map(({ date, text, claim }) => ({ date, text, claim: claim ?? null }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What is kept of an article: what was left out is null. */
export function toStored(front: ArticleFrontMatter, read: ReadArticle): StoredArticle {
  return {
    title: front.title,
    lang: front.lang,
    standfirst: front.standfirst ?? null,
    subject: front.subject ?? null,
    date: front.date,
    source: storeSource(front.source),
    infoDate: front.infoDate ?? null,
    infoNote: front.infoNote ?? null,
    countries: front.countries ?? [],
    note: front.note ?? null,
    version: front.version,
    updated: front.updated ?? null,
    corrections: storeCorrections(front.corrections),
    unsaid: storeUnsaid(front.unsaid, read),
    headline: read.headline,
    analysis: read.analysis,
    statements: read.statements,
    figures: read.figures,
    blocks: read.blocks,
  };
}
