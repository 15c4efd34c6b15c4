import { readAmount } from '../numbers/amount.ts';
import { readDigits } from '../numbers/digits.ts';
import type { Passage } from '../text/passage.ts';
import type { DateLexicon } from './lexicon.ts';

/** A day of the month, and the token behind it. */
export interface DayNumber {
  readonly day: number;
  readonly next: number;
}

/** A day of the month at token `i`: *12*, *1er*, *premier*, *quinze*. */
export function readDayNumber(passage: Passage, i: number, lexicon: DateLexicon): DayNumber | null {
  const token = passage.tokens[i];
  if (!token) return null;
  if (lexicon.firstDay.has(token.fold)) return { day: 1, next: i + 1 };
  const digits = readDigits(passage.tokens, i);
  const amount = digits?.bare ? { value: digits.value, next: i + 1 } : readWordDay(passage, i, lexicon);
  if (!amount || amount.value < 1 || amount.value > 31) return null;
  const mark = passage.tokens[amount.next];
  const marked = digits && mark?.start === token.end && lexicon.firstMarks.has(mark.fold);
  return { day: amount.value, next: marked ? amount.next + 1 : amount.next };
}

function readWordDay(
  passage: Passage,
  i: number,
  lexicon: DateLexicon,
): { value: number; next: number } | null {
  const amount = readAmount(passage.tokens, i, lexicon.numbers);
  return amount && amount.style === 'words' && !amount.nominal && !amount.article ? amount : null;
}
