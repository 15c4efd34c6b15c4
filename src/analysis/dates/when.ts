import type { Season, Step, Turn } from './lexicon.ts';

/** What a calendar expression says, before it is resolved; `year` null where it is not written. */
export type When =
  | {
      readonly type: 'day';
      readonly day: number;
      readonly month: number;
      readonly year: number | null;
      /** Monday 1 to Sunday 7, where it is written before the day: it fixes the year. */
      readonly weekday?: number;
    }
  | { readonly type: 'month'; readonly month: number; readonly year: number | null }
  | { readonly type: 'season'; readonly season: Season; readonly year: number | null }
  | { readonly type: 'quarter'; readonly quarter: number; readonly year: number | null }
  | { readonly type: 'half'; readonly half: number; readonly year: number | null }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'weekend' }
  /** A day of a month that is not named: *le 15*, *vendredi 31*. */
  | { readonly type: 'lone'; readonly day: number; readonly weekday: number | null }
  /** A day so many days behind Easter Sunday. */
  | { readonly type: 'easter'; readonly days: number; readonly year: number | null }
  /** The week that holds a day: *la semaine du 3 novembre*. */
  | { readonly type: 'week'; readonly of: When }
  /** The night to the report's day: *la nuit dernière*. */
  | { readonly type: 'night' }
  /** Counted from the report's day, or from the day spoken of last; `spoken` needs that there is one. */
  | {
      readonly type: 'step';
      readonly step: Step;
      readonly by: number;
      readonly from: 'report' | 'before' | 'spoken';
    }
  | { readonly type: 'span'; readonly from: When; readonly to: When };

/** A calendar expression in the tokens of a passage, half-open. */
export interface Expression {
  readonly first: number;
  readonly next: number;
  readonly when: When;
  /** What a word beside it says (*prochain*); null leaves it to the tense. */
  readonly turn: Turn | null;
  readonly rule: string;
}
