import type { DateMention } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import type { DateLexicon } from './lexicon.ts';

/** Dates of one passage; `reportDate` (`YYYY-MM-DD` or null) is what relative ones count from. */
export function findDates(_passage: Passage, _lexicon: DateLexicon, _reportDate: string | null): DateMention[] {
  return [];
}
