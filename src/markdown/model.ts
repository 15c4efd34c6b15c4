import type { Analysis, Claim, SourceKind, Span } from '../analysis/model.ts';
import type { HeadlineFigure } from './headline.ts';

/** A claim or a piece of narration as the page numbers it. */
export interface Statement {
  /** Permanent, 8 signs: address of its page. */
  readonly id: string;
  /** Sigils that it had when it was filed under other voices. */
  readonly formerSigils: readonly string[];
  /** `R1`: the voice's letter and its rank in the report; anchor in the text, margin, tables, map. */
  readonly sigil: string;
  /** Id of a voice of voices.yml (or of the built-in T and N). */
  readonly voice: string;
  readonly number: number;
  readonly kind: 'claim' | 'narration';
  /** Null for narration. */
  readonly claim: Claim | null;
  /** The content as written, in the order of the text. */
  readonly spans: readonly Span[];
  /** Their visible text, markup taken out, pieces joined by « … ». */
  readonly quote: string;
  /** The name to print; null where the text names nobody. */
  readonly speaker: string | null;
  /** The row of speakers.yml, null where nobody has filed this source. */
  readonly speakerId: string | null;
  /** What kind of source it is: the row's kind where it is filed, else the analysis's; null for narration. */
  readonly speakerKind: SourceKind | null;
  /** The sentence or sentences that hold it. */
  readonly sentence: Span;
  /** The visible text of the sentence. */
  readonly context: string;
  /** True where the source text breaks off behind its last word (`:cut[]`). */
  readonly breaksOff: boolean;
  /** Index in {@link Article.blocks}. */
  readonly block: number;
  /** Ids of the places, indexes of the figures and dates of the analysis that stand in its content. */
  readonly places: readonly string[];
  readonly figures: readonly number[];
  readonly dates: readonly number[];
}

export const RENDERED_KINDS = ['heading', 'paragraph', 'list', 'quote', 'table', 'other'] as const;

/** A top-level block of the article, marked, ready for the page. */
export interface RenderedBlock {
  readonly kind: (typeof RENDERED_KINDS)[number];
  /** Running number of the paragraphs (and lists, tables, quotes), null for headings. */
  readonly number: number | null;
  readonly html: string;
  /** Sigils of the statements that begin here. */
  readonly statements: readonly string[];
  /** True where the source text breaks off in this block (`:cut[]`). */
  readonly cut: boolean;
}

/** A figure of the analysis as the page names it. */
export interface ReadFigure {
  /** Permanent, 8 signs: address of its page. */
  readonly id: string;
  /** The visible text of the sentence that holds it. */
  readonly sentence: string;
}

/** What the loader stores beside the front matter. */
export interface ReadArticle {
  /** The figures of its title and standfirst. */
  readonly headline: readonly HeadlineFigure[];
  readonly analysis: Analysis;
  readonly statements: readonly Statement[];
  /** One for each figure of the analysis, in their order. */
  readonly figures: readonly ReadFigure[];
  readonly blocks: readonly RenderedBlock[];
}
