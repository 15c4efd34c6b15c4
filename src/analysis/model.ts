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

/** How the report places what no list has, surest first: *à 12 km au nord de*, *à 12 km de*, *près de*, *à*, *au nord de*; else what it is named with. A list without positions puts a commune among its `neighbours`. */
export const NEAR_MANNERS = [
  'offset',
  'away',
  'beside',
  'inside',
  'towards',
  'sentence',
  'paragraph',
  'neighbours',
] as const;

/** What the report says where a place lies that no list has: its position is approximate. */
export interface Nearness {
  /** The place that it lies by. */
  readonly id: string;
  readonly name: string;
  readonly manner: (typeof NEAR_MANNERS)[number];
  /** Kilometres from the given position within which it is to be sought. */
  readonly withinKm: number;
  /** The report's words, *à une vingtaine de kilomètres au sud de Djibo*; the name alone where it is only named with it. */
  readonly words: string;
}

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
  /** How far ahead of the first of them it lies, 0 to 1; absent where an editor chose. */
  readonly lead?: number;
  /** For a place that no list has. */
  readonly near?: Nearness;
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

/** `stock`: held at a moment. `flow`: came or went over a time. */
export const NATURES = ['stock', 'flow'] as const;
export type Nature = (typeof NATURES)[number];

/** What a figure is more narrowly than its unit says: a height of rain or of snow, by how much something grew, a difference in points. */
export const SENSES = ['rain', 'snow', 'growth', 'points'] as const;
export type Sense = (typeof SENSES)[number];
/** What is measured: the kind of the unit, or what the sentence says more narrowly. */
export const MEASURED_KINDS = [...FIGURE_KINDS, ...SENSES] as const;
export type MeasuredKind = (typeof MEASURED_KINDS)[number];

/** What a figure is a measure of, as far as its sentence says. */
export interface Measure {
  /** *40 mm **de pluie***, *recule de 2 **points***; null where the unit says all. */
  readonly sense: Sense | null;
  /** Null where the sentence does not say. */
  readonly nature: Nature | null;
  /** Index of the date that it is of (*cette année*, *au premier trimestre*), or null. */
  readonly period: number | null;
  /** Whether it runs from that date on: *depuis janvier*. */
  readonly since: boolean;
  /** Index of the duration over which it came (*en deux mois*), or null. */
  readonly over: number | null;
  /** The unit of time of a rate (*par jour*), or null. */
  readonly per: string | null;
  /** What else it is by: *240 euros **la tonne***, *215 cas **pour 100 000 habitants***, or null. */
  readonly each: Span | null;
  /** What a share is taken of (*19 % **du territoire ukrainien***), without its preposition, or null. */
  readonly of: (Span & { readonly place: string | null; readonly country: string | null }) | null;
}

/**
 * Two figures that their sentence ties. `restates`: `to` says `from` again in another unit. `part`: `from`
 * is a part of `to`, or a percentage of it. `change`: from `from` to `to`. `rise`, `fall`: `from` is the
 * percentage by which it came to `to`. `sum`: `from` is an item of the total `to`. `each`: `to` is what the
 * rate `from` is by, *215 cas pour 100 000 habitants*.
 */
export const FIGURE_TIES = ['restates', 'part', 'change', 'rise', 'fall', 'sum', 'each'] as const;
export interface FigureRelation {
  readonly tie: (typeof FIGURE_TIES)[number];
  /** Indexes of figures. */
  readonly from: number;
  readonly to: number;
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
  /** The row of the language's lexicon that the rule used: a lemma (*démentir*) or a phrase (*selon*). */
  readonly row?: string;
  readonly confidence: number;
}

/** What a content says, in a form in which contents can be compared. */
export interface Proposition {
  /** Roots of the words that carry content, each with its first word as written. */
  readonly roots: readonly { readonly root: string; readonly word: string }[];
  /** ISO countries of the adjectives in it: *60 soldats russes* `RU`. */
  readonly countries: readonly string[];
  readonly negated: boolean;
  /** Told as not done: begun, sought, feared, announced. */
  readonly pending: boolean;
}

/** A sentence of the report's own, outside every claim, that carries a place, a figure or a date. */
export type Narration = Span;

export interface Analysis {
  readonly lang: string;
  readonly date: string | null;
  readonly places: readonly PlaceMention[];
  readonly figures: readonly FigureMention[];
  /** One a figure, in the same order. */
  readonly measures: readonly Measure[];
  readonly relations: readonly FigureRelation[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
  readonly narration: readonly Narration[];
  /** Of the claims, then of the narration, in their order. */
  readonly propositions: readonly Proposition[];
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
