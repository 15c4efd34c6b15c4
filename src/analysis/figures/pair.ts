import { type Amount, readAmount } from '../numbers/amount.ts';
import { tokenAt } from '../text/token-at.ts';
import { type Measure, readUnit } from './measure.ts';
import { foldAt, type Reader } from './reader.ts';

/** Two numbers of one construction: *entre 15 et 20*, *de 8 à 10*, *35 à 40*, *2-3*. */
export interface Pair {
  readonly low: Amount;
  readonly high: Amount;
  /** The unit of the first number, where it has its own. */
  readonly lowUnit: Measure | null;
  /** Index of the first token, the preposition included. */
  readonly first: number;
  /** A preposition opens it: *entre*, *de*. */
  readonly opener: 'between' | 'from' | null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

function openerOf(reader: Reader, first: number): Pair['opener'] {
  const word = foldAt(reader, first - 1);
  if (word === reader.lexicon.between) return 'between';
  return reader.lexicon.from.has(word) ? 'from' : null;
}

function connects(reader: Reader, i: number, opener: Pair['opener']): boolean {
  const word = foldAt(reader, i);
  if (opener === 'between') return word === reader.lexicon.and;
  if (reader.lexicon.to.has(word) || word === reader.lexicon.or) return true;
  const dash = reader.tokens[i];
  const after = reader.tokens[i + 1];
  return DASHES.has(word) && dash?.end === after?.start && tokenAt(reader.tokens, i - 1)?.end === dash?.start;
}

/** So many times the second number the first may be, and still be of its millions: *de 23,1 à 22,4 milliards*. */
const LARGEST_FALL = 20;

/** Gives the first number the multiplier of the second: *entre 1,2 et 1,5 milliard*, *de 23,1 à 22,4 milliards*. */
function scaled(low: Amount, high: Amount, opener: Pair['opener']): Amount {
  const most = high.written * (opener === 'from' ? LARGEST_FALL : 1);
  const takes = low.magnitude === 1 && high.magnitude > 1 && low.value < most;
  return takes ? { ...low, value: low.value * high.magnitude, magnitude: high.magnitude } : low;
}

/** Words that the second number of a pair may lend to the first: hundreds and thousands. */
const LENT: readonly number[] = [1000, 100];

/** *quatre à cinq mille*, *deux ou trois cents*: the first number is of the second's thousands or hundreds. */
function lent(low: Amount, high: Amount): Amount {
  if (low.style !== 'words' || high.style !== 'words' || low.magnitude > 1 || high.magnitude > 1) return low;
  const size = LENT.find((unit) => high.value % unit === 0 && low.value < high.value / unit);
  return size === undefined ? low : { ...low, value: low.value * size };
}

/** *une | à deux semaines*; not *l'une a deux enfants*, whose accent may be lost. */
const isOneTo = (reader: Reader, low: Amount): boolean =>
  reader.lexicon.to.has(foldAt(reader, low.next)) &&
  !reader.lexicon.elided.has(foldAt(reader, low.first - 1)) &&
  readAmount(reader.tokens, low.next + 1, reader.lexicon.numbers)?.style === 'words';

/** Reads a pair whose first number is `low`. */
export function readPair(reader: Reader, low: Amount): Pair | null {
  const preposition = openerOf(reader, low.first);
  const of = low.nominal && reader.lexicon.numbers.of.has(foldAt(reader, low.next)) ? 1 : 0;
  const lowUnit = readUnit(reader, low.next + of);
  const at = lowUnit?.next ?? low.next;
  if ((low.article && !isOneTo(reader, low)) || !connects(reader, at, preposition)) return null;
  // In *avancé de 2-3 km* the preposition is the verb's.
  const opener = preposition === 'from' && !reader.lexicon.to.has(foldAt(reader, at)) ? null : preposition;
  const high = readAmount(reader.tokens, at + 1, reader.lexicon.numbers);
  if (!high || high.article) return null;
  const first = opener === null ? low.first : low.first - 1;
  return { low: lent(scaled(low, high, opener), high), high, lowUnit, first, opener };
}
