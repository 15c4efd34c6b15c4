import type { Passage } from '../text/passage.ts';
import { wordAt } from '../text/token-at.ts';
import type { DateLexicon } from './lexicon.ts';
import type { Expression } from './when.ts';

/** Two digits name a decade of this century. */
const CENTURY = 1900;

/** *années 1990*, *années 80*. */
export function readDecade(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  if (!lexicon.decade.has(wordAt(passage.tokens, i))) return null;
  const digits = passage.tokens[i + 1]?.text ?? '';
  if (!/^(?:1[5-9]|20)?\d0$/.test(digits)) return null;
  const start = digits.length === 2 ? CENTURY + Number(digits) : Number(digits);
  const when = {
    type: 'span',
    from: { type: 'year', year: start },
    to: { type: 'year', year: start + 9 },
  } as const;
  return { first: i, next: i + 2, when, turn: null, rule: 'decade' };
}
