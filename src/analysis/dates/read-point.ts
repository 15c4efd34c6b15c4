import type { Passage } from '../text/passage.ts';
import { wordAt } from '../text/token-at.ts';
import type { DateLexicon } from './lexicon.ts';
import { readDayMonth, readNumeric, readWeekday } from './read-day.ts';
import { readDecade } from './read-decade.ts';
import { readFeast } from './read-feast.ts';
import { readLoneDay } from './read-lone-day.ts';
import { readJoinedMonth, readMonth } from './read-month.ts';
import { readQuarter, readQuarterSign } from './read-quarter.ts';
import { readRelative } from './read-relative.ts';
import { readSeason } from './read-season.ts';
import { readYear } from './read-year.ts';
import type { Expression } from './when.ts';

/** One calendar expression at token `i`, spans aside. */
export function readPoint(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  if (lexicon.every.has(wordAt(passage.tokens, i - 1))) return null;
  return (
    readNumeric(passage, i) ??
    readDayMonth(passage, i, lexicon) ??
    readWeekday(passage, i, lexicon) ??
    readFeast(passage, i, lexicon) ??
    readLoneDay(passage, i, lexicon) ??
    readQuarter(passage, i, lexicon) ??
    readQuarterSign(passage, i, lexicon) ??
    readMonth(passage, i, lexicon) ??
    readJoinedMonth(passage, i, lexicon) ??
    readSeason(passage, i, lexicon) ??
    readDecade(passage, i, lexicon) ??
    readRelative(passage, i, lexicon) ??
    readYear(passage, i, lexicon)
  );
}
