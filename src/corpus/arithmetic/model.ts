import type { DateMention, FigureMention, FigureRelation, Measure } from '../../analysis/model.ts';
import type { ReferenceRow } from '../../editorial/reference.ts';
import type { Interval } from './interval.ts';

/** What of one report the arithmetic reads. Indexes are those of `figures`. */
export interface Sums {
  readonly figures: readonly FigureMention[];
  /** One a figure. */
  readonly measures: readonly Measure[];
  readonly relations: readonly FigureRelation[];
  readonly dates: readonly DateMention[];
  /** The sentence that holds each figure, empty where it stands in none. */
  readonly sentences: readonly string[];
  /** Who says each figure, and about where; null outside every statement. */
  readonly said: readonly (SaidBy | null)[];
  /** `YYYY-MM-DD`: what *cette année* runs to. */
  readonly reportDate: string;
  readonly references: readonly ReferenceRow[];
  /** ISO code of the country that a place id is, undefined for a place of another kind. */
  readonly countryOf: (place: string) => string | undefined;
}

export interface SaidBy {
  readonly speaker: string;
  readonly voice: string;
  readonly places: readonly string[];
}

/**
 * `share`: a part against its whole. `part`: a count of a count. `sum`: items against their total. `change`:
 * from one value to another. `rate`: a flow over its time. `pace`: one rate by two lengths of time. `duration`: a length of time against the calendar.
 * `units`: one quantity in two units. `twice`: the same thing counted by two sources.
 */
export const CHECK_KINDS = [
  'share',
  'part',
  'sum',
  'change',
  'rate',
  'pace',
  'duration',
  'units',
  'twice',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** One number of a working: a figure of the report, a reference, a length of time, a constant. */
export interface Term {
  readonly value: number;
  readonly unit: string;
  /** Index of the figure it comes from, or null. */
  readonly figure: number | null;
  readonly reference: ReferenceRow | null;
}

/** `ratio` is `terms[0] ÷ terms[1]`; `span` is the time from one day to another. */
export const OPERATIONS = ['ratio', 'product', 'sum', 'difference', 'span', 'conversion'] as const;

export interface Working {
  readonly operation: (typeof OPERATIONS)[number];
  readonly terms: readonly Term[];
  /** The days of a `span`, ISO. */
  readonly days: readonly [string, string] | null;
}

/** `agrees` and `differs` compare what was computed with what was said; `alone`: nothing to compare with. */
export const OUTCOMES = ['agrees', 'differs', 'alone'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Under what supposition a result holds. */
export const ASSUMPTIONS = [
  'period-to-report',
  'whole-period',
  'since-to-report',
  'to-report',
  'all-time',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

export interface Check {
  readonly kind: CheckKind;
  /** The figures it is about, the one that is checked first. */
  readonly figures: readonly number[];
  readonly working: Working;
  /** The middle of what was computed, and all that the reserves leave open. */
  readonly value: number;
  readonly computed: Interval;
  readonly unit: string;
  /** The unit of time that what was computed is by; absent where it is no rate. */
  readonly per?: string;
  /** What the report says of the same, or null. */
  readonly stated: { readonly figure: number; readonly interval: Interval } | null;
  readonly outcome: Outcome;
  /** How far what was computed is from what was said, in `unit`; 0 where they meet. */
  readonly margin: number;
  readonly assumption: Assumption | null;
}

/** Why a figure is in no check. */
export const REASONS = ['vague', 'no-whole', 'no-reference', 'no-ends', 'denominator', 'single'] as const;
export type Reason = (typeof REASONS)[number];

export interface Unchecked {
  readonly figure: number;
  readonly reason: Reason;
}
