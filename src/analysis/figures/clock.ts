import type { Amount } from '../numbers/amount.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { sentenceAt } from '../numbers/sentence-at.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Pair } from './pair.ts';
import { closesDate, foldAt, type Reader } from './reader.ts';

const DAY_HOURS = 24;

/** *11 h : la pluie cesse*, *19 mars, 11 h.*: nothing but marks around it. */
function standsApart(reader: Reader, first: number, next: number): boolean {
  const before = tokenAt(reader.tokens, first - 1);
  const behind = reader.tokens[next];
  return first === 0 || (before?.text === ',' && (!behind || /^[.,:)–—]$/.test(behind.text)));
}

/** *mercredi, | 18 heures, place de la République*, *lundi 9 février, | 20 heures*. */
const followsDate = (reader: Reader, first: number): boolean =>
  foldAt(reader, first - 1) === ',' && closesDate(reader, first - 2);

/** *Il est 6 heures à Paris, | 13 heures à Tokyo*. */
function tellsTime(reader: Reader, first: number): boolean {
  const opening = sentenceAt(reader.passage, first)?.firstToken ?? first;
  const behind = phraseAt(reader.tokens, opening, reader.lexicon.clockOpens)?.next;
  return behind !== undefined && reader.lexicon.hours.has(foldAt(reader, behind + 1));
}

/** *entre minuit et | 8 heures*. */
const joinsClock = (reader: Reader, i: number): boolean =>
  phraseBefore(reader.tokens, i, reader.lexicon.clockJoins) !== null;

/** *10 heures | par jour*; not *avant 22 heures | par beau temps*. */
const isRate = (reader: Reader, i: number): boolean =>
  reader.lexicon.per.has(foldAt(reader, i)) && phraseAt(reader.tokens, i, reader.lexicon.bareAfter) !== null;

/** *9 h 30*, *à 20 heures*, *vers 22h40*, *6 heures du matin*; `unitNext` is the index behind the unit. */
export function clockEnd(reader: Reader, amount: Amount): number | null {
  const { hourSign, hours, clockBefore, clockAfter, numbers, functionWords } = reader.lexicon;
  const after = foldAt(reader, amount.next);
  const minutes = /^(\D+)\d{2}$/.exec(after)?.[1];
  if (minutes !== undefined && hourSign.has(minutes)) return amount.next + 1;
  const sign = hourSign.has(after);
  if (amount.value > DAY_HOURS || !(sign || hours.has(after))) return null;
  const next = amount.next + 1;
  if (sign && /^\d\d$/.test(foldAt(reader, next))) return next + 1;
  if (phraseAt(reader.tokens, next, clockAfter)) return next;
  const isLed = clockBefore.has(foldAt(reader, amount.first - 1));
  const isClock =
    isLed ||
    (sign && standsApart(reader, amount.first, next)) ||
    followsDate(reader, amount.first) ||
    joinsClock(reader, amount.first) ||
    tellsTime(reader, amount.first);
  const goesOn = numbers.of.has(foldAt(reader, next)) && !functionWords.has(foldAt(reader, next + 1));
  const leadsOn = goesOn || reader.lexicon.lastsAfter.has(foldAt(reader, next));
  return isClock && !leadsOn && !isRate(reader, next) ? next : null;
}

/** *ouvert entre 10 et 16 heures*; not *entre quatre et six heures*, *de 4 à 6 heures par jour*, *dure de 10 à 12 heures*. */
function opensClock(reader: Reader, { low, high, first }: Pair): boolean {
  const { hours, lastsBefore, numbers } = reader.lexicon;
  if (low.style === 'words' || !hours.has(foldAt(reader, high.next))) return false;
  const behind = foldAt(reader, high.next + 1);
  return (
    !lastsBefore.has(foldAt(reader, first - 1)) && !isRate(reader, high.next + 1) && !numbers.of.has(behind)
  );
}

/** *de 22 heures à 6 heures*, *entre 8 h et 10 h 30*. */
export function isClockPair(reader: Reader, pair: Pair): boolean {
  if (pair.opener === null || pair.low.value > DAY_HOURS || pair.high.value > DAY_HOURS) return false;
  return pair.lowUnit?.unit === 'hour' || opensClock(reader, pair);
}
