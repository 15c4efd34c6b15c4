import type { Stance } from '../model.ts';
import type { Range } from './openers.ts';

/** Who speaks, as the rule saw it; the name is settled when the whole report is read. */
export type SpeakerRef =
  | { readonly type: 'phrase'; readonly range: Range; readonly antecedent: Range | null }
  /** The subject is left out; it is that of an earlier claim or phrase, which stands at `range`. */
  | { readonly type: 'omitted'; readonly range: Range; readonly at: number }
  | { readonly type: 'nobody' };

/** A claim before names are resolved; ranges are tokens of one block. */
export interface Draft {
  readonly speaker: SpeakerRef;
  readonly cue: Range;
  readonly stance: Stance;
  readonly said: readonly Range[];
  readonly rule: string;
  /** The row of the lexicon that the rule used: a lemma or a phrase. */
  readonly row?: string;
  readonly confidence: number;
}
