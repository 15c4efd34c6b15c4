/**
 * The answer of the analysis, and what it is asked.
 *
 * Every span counts UTF-16 code units from the start of the file as it stands on disk:
 * `source.slice(span.start, span.end) === span.text`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A span, with the rule that made it and how sure that rule is (0 to 1). */
export interface Finding extends Span {
  readonly rule: string;
  readonly confidence: number;
}

export const PLACE_KINDS = [
  'continent',
  'country',
  'region',
  'settlement',
  'water',
  'landform',
  'facility',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface PlaceMention extends Finding {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees, WGS 84; null where neither the gazetteer nor the editors know the position. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** `actor`: the name stands for those who govern there (« Moscou dément »). */
  readonly role: 'location' | 'actor';
  /** Ids of the namesakes that were not chosen, likeliest first. */
  readonly runnersUp: readonly string[];
}

export const FIGURE_KINDS = [
  'percent',
  'area',
  'length',
  'mass',
  'money',
  'duration',
  'speed',
  'temperature',
  'count',
  'other',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const QUALIFIERS = [
  'exact',
  'about',
  'more_than',
  'less_than',
  'at_least',
  'at_most',
  'nearly',
  'vague',
  'range',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export interface FigureMention extends Finding {
  readonly kind: FigureKind;
  /** In the written unit, multiplier applied; null for a vague quantity and for a range. */
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The counted noun's head as written, for a count. */
  readonly noun?: string;
}

export interface DateMention extends Finding {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-SP|SU|AU|WI`, `YYYY-Qn`, or `FROM/TO`. */
  readonly iso: string;
}

export const STANCES = ['asserts', 'denies', 'demands'] as const;
export type Stance = (typeof STANCES)[number];

/** What kind of thing speaks: a map or data *shows*, the others *say*. */
export const SOURCE_KINDS = ['person', 'institution', 'state', 'document', 'unnamed'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Speaker extends Span {
  /** The source without article; for a pronoun or short form, the fullest name in the report. */
  readonly name: string;
  readonly kind: SourceKind;
}

export interface Claim {
  /** `c1`, `c2` … in the order of the text. */
  readonly id: string;
  readonly speaker: Speaker | null;
  readonly cue: Span;
  readonly stance: Stance;
  /** The content as written, in several pieces where the cue stands in its middle. */
  readonly said: readonly Span[];
  /** The claim whose content holds this one, or null. */
  readonly within: string | null;
  /** The claim that this one denies or answers (nested, or « cette déclaration »), or null. */
  readonly target: string | null;
  /** When it was said, if the text says so: ISO as in {@link DateMention}. */
  readonly date: string | null;
  readonly rule: string;
  readonly confidence: number;
}

/** A sentence of the report's own, outside every claim, that carries a place, a figure or a date. */
export type Narration = Span;

export interface Analysis {
  readonly lang: string;
  readonly date: string | null;
  readonly places: readonly PlaceMention[];
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
  readonly narration: readonly Narration[];
}

export const BLOCK_KINDS = ['paragraph', 'heading', 'item', 'cell', 'quote'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * One block of running text, markup taken out.
 *
 * `text` is composed (NFC), with ligatures œ æ written out, so that one accented letter is one code
 * unit. The file's code units for `text[i]` are `starts[i]` (inclusive) to `ends[i]` (exclusive): more
 * than one for an entity (`&amp;`) or a decomposed letter.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What an editor wrote in the text to correct the analysis. Offsets are the file's, of the bracketed text. */
export type Correction = { readonly start: number; readonly end: number } & (
  | { readonly type: 'place'; readonly id: string }
  | {
      readonly type: 'figure';
      readonly value?: number;
      readonly min?: number;
      readonly max?: number;
      readonly unit?: string;
      readonly qualifier?: Qualifier;
    }
  | { readonly type: 'claim'; readonly by?: string; readonly stance?: Stance; readonly date?: string }
  | { readonly type: 'plain' }
);

export interface Report {
  readonly lang: string;
  /** `YYYY-MM-DD`, from the front matter; null leaves relative dates unresolved. */
  readonly date: string | null;
  /** ISO 3166-1 codes of the countries that an editor says it is about: they settle namesakes. */
  readonly countries?: readonly string[];
  readonly blocks: readonly Block[];
  readonly corrections: readonly Correction[];
}
