import { clauseStart } from './clause.ts';
import { foldAt, type Reader, readingsAt } from './reader.ts';
import { isClosedVerb } from './steps.ts';

/** Whether the tokens hold a verb of the closed lists. */
function hasVerb(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isClosedVerb(reader, i)) return true;
  return false;
}

/** Whether a verb of saying stands among them, in any form: then what follows a colon is said by somebody. */
function hasSaying(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (readingsAt(reader, i).length > 0) return true;
  return false;
}

/** *deux enfants*, *12 blessés*, *un pompier*. */
const isCountAt = (reader: Reader, i: number): boolean =>
  reader.tokens[i]?.kind === 'number' ||
  reader.lexicon.numerals.has(foldAt(reader, i)) ||
  reader.lexicon.indefinites.has(foldAt(reader, i));

/**
 * Where the clause that holds token `i` begins; where what stands behind a colon only spells out the clause before
 * it, that one's: *Il y a eu trois morts : deux enfants et leur mère*.
 */
export function wholeClauseStart(reader: Reader, i: number): number {
  const start = clauseStart(reader, i);
  if (foldAt(reader, start - 1) !== ':' || reader.quotes.closes.has(start)) return start;
  if (!isCountAt(reader, start) || hasVerb(reader, start, i) || hasSaying(reader, start, i)) return start;
  const wider = clauseStart(reader, start - 2);
  return hasVerb(reader, wider, start - 1) && !hasSaying(reader, wider, start - 1) ? wider : start;
}
