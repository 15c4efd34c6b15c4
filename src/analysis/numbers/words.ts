import { wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberLexicon } from './lexicon.ts';

/** A number below a million being read: thousands already closed, and what is below them. */
interface Sum {
  readonly thousands: number;
  readonly rest: number;
}

const NOTHING: Sum = { thousands: 0, rest: 0 };
const QUATRE_VINGTS = 80;

/** A cardinal below a hundred behind `rest`: *vingt|deux*, *soixante|douze*, *quatre|vingts*, *dix|sept*. */
function addSmall(rest: number, value: number): number | null {
  const low = rest % 100;
  if (low === 4 && value === 20) return rest - 4 + QUATRE_VINGTS;
  if (low === 0) return rest + value;
  const tens = low % 10 === 0;
  if (value < 10 && tens && low >= 20) return rest + value;
  if (value >= 7 && value < 10 && low === 10) return rest + value;
  if (value >= 10 && value < 20 && (low === 60 || low === QUATRE_VINGTS)) return rest + value;
  return null;
}

function addCardinal(sum: Sum, value: number): Sum | null {
  if (value === 1000) {
    if (sum.thousands > 0 || sum.rest === 1) return null;
    return { thousands: (sum.rest || 1) * 1000, rest: 0 };
  }
  if (value === 100) {
    if (sum.rest >= 100 || sum.rest === 1) return null;
    return { thousands: sum.thousands, rest: (sum.rest || 1) * 100 };
  }
  const rest = addSmall(sum.rest, value);
  return rest === null ? null : { thousands: sum.thousands, rest };
}

/** Adds a word in one part or several: *onze*, *quatre-vingt-onze*, *vingt-et-un*. */
function addWord(sum: Sum, word: string, lexicon: NumberLexicon): Sum | null {
  const whole = lexicon.cardinals.get(word);
  if (whole !== undefined) return addCardinal(sum, whole);
  return word.includes('-') ? addParts(sum, word.split('-'), lexicon) : null;
}

function addParts(sum: Sum, parts: readonly string[], lexicon: NumberLexicon): Sum | null {
  let total: Sum | null = sum;
  for (const [i, part] of parts.entries()) {
    if (total && part === lexicon.and && i > 0 && lexicon.afterAnd.has(parts[i + 1] ?? '')) continue;
    const value = lexicon.cardinals.get(part);
    total = total && value !== undefined ? addCardinal(total, value) : null;
  }
  return total;
}

/** What takes *et* before one: the tens from twenty on, and the hundreds (*cent et un*). */
const takesAnd = (sum: Sum): boolean =>
  sum.rest > 0 && sum.rest % 10 === 0 && (sum.rest % 100 >= 20 || sum.rest % 100 === 0);

/** Reads cardinals at token `i`: *trois cents*, *vingt et un mille*, *septante-deux*. */
export function readWords(
  tokens: readonly Token[],
  i: number,
  lexicon: NumberLexicon,
): { value: number; next: number } | null {
  let sum = NOTHING;
  let next = i;
  while (next < tokens.length) {
    const word = wordAt(tokens, next);
    const joined = next > i && word === lexicon.and && takesAnd(sum);
    const at = joined && lexicon.afterAnd.has(wordAt(tokens, next + 1)) ? next + 1 : next;
    const grown: Sum | null = addWord(sum, wordAt(tokens, at), lexicon);
    if (!grown) break;
    sum = grown;
    next = at + 1;
  }
  return next === i ? null : { value: sum.thousands + sum.rest, next };
}
