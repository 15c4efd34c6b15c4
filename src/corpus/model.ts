import type { FigureKind, PlaceKind, Qualifier, Stance } from '../analysis/model.ts';
import type { Voice } from '../editorial/voice.ts';
import type { RenderedBlock } from '../markdown/model.ts';

export type { Voice };

/** Anything one can point at: its printed name and its address under the base path. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** The mark of one statement, as it stands in a margin, a table or on the map. */
export interface SigilRef {
  readonly sigil: string;
  readonly number: number;
  readonly voice: Voice;
  readonly href: string;
}

/** The speech act: a document or the report itself *reports*, a voice *asserts*, *denies*, *demands*. */
export const ACTS = ['asserts', 'reports', 'denies', 'demands'] as const satisfies readonly (
  | Stance
  | 'reports'
)[];
export type Act = (typeof ACTS)[number];

/** A report, with its date: what it holds was said by then. */
export interface ReportLink extends Link {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface PlaceLink extends Link {
  readonly id: string;
  readonly kind: PlaceKind;
}

export interface StatementView extends SigilRef {
  readonly kind: 'claim' | 'narration';
  /** As printed: « Le rapport » for narration, « Source non nommée » where the text names nobody. */
  readonly speaker: string;
  /** Visible text, pieces joined by « … ». */
  readonly text: string;
  readonly act: Act;
  /** When it was said, ISO; null where the report does not say. */
  readonly date: string | null;
  readonly places: readonly PlaceLink[];
  readonly figures: readonly FigureView[];
  /** The statements that explicitly deny this one, and those that this one denies. */
  readonly contestedBy: readonly SigilRef[];
  readonly denies: readonly SigilRef[];
  /** What the text leaves out, in words: « date de la déclaration », « valeur du chiffre ». */
  readonly unsaid: readonly string[];
  readonly report: ReportLink;
}

export interface FigureView {
  /** Anchor on the figures page. */
  readonly id: string;
  readonly href: string;
  readonly kind: FigureKind;
  readonly qualifier: Qualifier;
  /** « 116 000 km² », or the words of a vague quantity. */
  readonly quantity: string;
  /** The same under its reserve: « environ 116 000 km² ». */
  readonly reserved: string;
  /** As written, qualifier included. */
  readonly written: string;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  /** The statements that carry it; empty where it stands outside all of them. */
  readonly statements: readonly SigilRef[];
  readonly speaker: string | null;
  readonly sentence: string;
  readonly report: ReportLink;
}

/** An area that holds a place; `href` is null where no report names it. */
export interface WiderPlace {
  readonly label: string;
  readonly href: string | null;
}

/** One name of a place: its form, its language, who uses it. */
export interface PlaceName {
  readonly form: string;
  /** BCP 47. */
  readonly lang: string;
  readonly note: string | null;
  /** How often the reports write it so. */
  readonly uses: number;
}

export interface PlaceView extends PlaceLink {
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-2 codes of what it covers, for a region or a set of regions. */
  readonly area: readonly string[];
  /** The areas that hold it, the smallest first. */
  readonly within: readonly WiderPlace[];
  readonly names: readonly PlaceName[];
  readonly notToConfuse: readonly string[];
  readonly note: string | null;
  readonly source: string;
  readonly population: { readonly value: number; readonly source: string } | null;
  readonly mentions: number;
  readonly statements: readonly StatementView[];
  readonly figures: readonly FigureView[];
  readonly reports: readonly ReportLink[];
}

export interface ReportView extends ReportLink {
  readonly slug: string;
  readonly rank: number;
  readonly title: string;
  readonly standfirst: string | null;
  readonly subject: string | null;
  readonly source: {
    readonly name: string;
    readonly url: string | null;
    readonly note: string | null;
  } | null;
  readonly infoDate: string | null;
  readonly infoNote: string | null;
  readonly version: number;
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  /** The text, marked, block by block. */
  readonly blocks: readonly RenderedBlock[];
  /** Numbers of the paragraphs where the source text breaks off. */
  readonly cuts: readonly number[];
  readonly voices: readonly Voice[];
  readonly statements: readonly StatementView[];
  readonly places: readonly PlaceView[];
  readonly figures: readonly FigureView[];
}

export interface Corpus {
  /** Newest first. */
  readonly reports: readonly ReportView[];
  readonly voices: readonly Voice[];
  readonly statements: readonly StatementView[];
  /** By French name. */
  readonly places: readonly PlaceView[];
  readonly figures: readonly FigureView[];
}
