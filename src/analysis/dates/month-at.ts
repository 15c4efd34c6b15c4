import type { Passage } from '../text/passage.ts';
import type { DateLexicon } from './lexicon.ts';

/** A month at token `i`; a capital inside a sentence is a name (*Mars*, *Avril*). */
export function monthAt(
  passage: Passage,
  i: number,
  lexicon: DateLexicon,
  short: boolean,
): { month: number; next: number } | null {
  const token = passage.tokens[i];
  const month = token && lexicon.months.get(token.fold);
  if (token && month !== undefined) return { month, next: i + 1 };
  const shortened = short && token ? lexicon.shortMonths.get(token.fold) : undefined;
  if (!token || shortened === undefined) return null;
  const stop = passage.tokens[i + 1];
  return { month: shortened, next: stop?.fold === '.' && stop.start === token.end ? i + 2 : i + 1 };
}
