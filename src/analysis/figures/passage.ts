import type { DateMention, FigureMention, Qualifier } from '../model.ts';
import { type Amount, readAmount, skipAndHalf } from '../numbers/amount.ts';
import { sentenceAt } from '../numbers/sentence-at.ts';
import { toSpan } from '../text/passage.ts';
import { inherited, standsAlone } from './bare.ts';
import { clockEnd, isAddress, isAge, isExcluded, pointsBack, skipNumberRow } from './exclude.ts';
import { type Measure, readMeasure, readMoneyBefore } from './measure.ts';
import { qualifierAfter, qualifierBefore } from './qualifier.ts';
import { type Pair, readPair } from './range.ts';
import { foldAt, type Reader, touchesBefore } from './reader.ts';
import { readVague } from './vague.ts';

/** Figures found at one place, and the index from which to read on. */
interface Step {
  readonly found: readonly FigureMention[];
  readonly next: number;
}

interface Quantity {
  readonly value: number | null;
  readonly range?: readonly [number, number];
  readonly qualifier: Qualifier;
  readonly measure: Measure;
  readonly first: number;
  readonly rule: keyof typeof CONFIDENCE;
}

/** How sure each rule is. */
const CONFIDENCE = { unit: 0.95, noun: 0.85, range: 0.9, bare: 0.7, vague: 0.8, change: 0.8 } as const;

function mention(reader: Reader, quantity: Quantity, next: number): FigureMention {
  const { measure, value, range, rule } = quantity;
  const start = reader.tokens[quantity.first]?.start ?? 0;
  const end = reader.tokens[next - 1]?.end ?? start;
  return {
    ...toSpan(reader.passage, start, end),
    kind: measure.kind,
    value,
    ...(range && { min: range[0], max: range[1] }),
    unit: measure.unit,
    qualifier: quantity.qualifier,
    ...(measure.noun !== undefined && { noun: measure.noun }),
    rule: `figure/${rule}`,
    confidence: CONFIDENCE[rule],
  };
}

/** A qualifier behind the number or its noun takes the figure's end along. */
function close(reader: Reader, quantity: Quantity): Step {
  const after = qualifierAfter(reader, quantity.measure.next);
  const next = after?.next ?? quantity.measure.next;
  const plain = quantity.qualifier === 'exact' || quantity.qualifier === 'about';
  const qualifier = after && plain ? after.qualifier : quantity.qualifier;
  return { found: [mention(reader, { ...quantity, qualifier }, next)], next };
}

const isUncounted = (reader: Reader, measure: Measure): boolean =>
  measure.kind === 'count' && reader.lexicon.uncounted.has(foldAt(reader, measure.next - 1));

/** *quatre départs sur cinq*: a share, not two counts. */
function isShare(reader: Reader, amount: Amount, next: number): boolean {
  if (foldAt(reader, next) !== reader.lexicon.outOf) return false;
  const whole = readAmount(reader.tokens, next + 1, reader.lexicon.numbers);
  return whole !== null && !whole.article && whole.value >= amount.value && whole.value <= 10;
}

/** A minus before a temperature or a percentage: *-9 °C*, *moins 9 degrés*; the index it starts at. */
function minusBefore(reader: Reader, amount: Amount, measure: Measure): number | null {
  if (measure.kind !== 'temperature' && measure.kind !== 'percent') return null;
  const { minus, minusSigns } = reader.lexicon;
  const at = amount.first - 1;
  const isSign = minusSigns.has(foldAt(reader, at)) && touchesBefore(reader, amount.first);
  const isWord = measure.kind === 'temperature' && minus.has(foldAt(reader, at));
  return isWord || (isSign && !touchesBefore(reader, at)) ? at : null;
}

function moneyMeasure(reader: Reader, amount: Amount): Measure | null {
  const unit = readMoneyBefore(reader, amount.first);
  return unit && { kind: unit.kind, unit: unit.unit, next: amount.next };
}

/** *deux ans et demi*: the half behind the unit. */
function withHalf(reader: Reader, measure: Measure): { half: number; measure: Measure } {
  const next =
    measure.noun === undefined
      ? skipAndHalf(reader.tokens, measure.next, reader.lexicon.numbers)
      : measure.next;
  return next > measure.next ? { half: 0.5, measure: { ...measure, next } } : { half: 0, measure };
}

/** *plus d'un an*, *au moins un mort*: the article is a number; not in *près d'une ville*. */
function countsOne(qualifier: Qualifier | undefined, measure: Measure): boolean {
  if (measure.kind === 'count') return qualifier === 'at_least' || qualifier === 'at_most';
  return qualifier !== undefined;
}

function readSingle(reader: Reader, amount: Amount, last: FigureMention | undefined): Step {
  const skip: Step = { found: [], next: amount.next };
  const prefix = moneyMeasure(reader, amount);
  const written = prefix ?? readMeasure(reader, amount.next, amount.nominal, Math.abs(amount.value) < 2);
  const start = prefix ? amount.first - 1 : amount.first;
  const before = qualifierBefore(reader, start);
  const first = before?.first ?? start;
  if (!written) {
    const after = qualifierAfter(reader, amount.next);
    if (!standsAlone(reader, amount, first, before !== null || after !== null, last)) return skip;
  }
  const { half, measure } = withHalf(
    reader,
    written ?? inherited(reader, amount, first, last, sharesSentence(reader, amount, last)),
  );
  if (amount.article && half === 0 && !countsOne(before?.qualifier, measure)) return skip;
  if (isUncounted(reader, measure) || isAge(reader, amount.first, measure.next, measure.unit)) return skip;
  if (isShare(reader, amount, measure.next)) return { found: [], next: measure.next + 2 };
  if (measure.kind === 'count' && pointsBack(reader, amount)) return { found: [], next: measure.next };
  if (measure.noun !== undefined && isAddress(reader, amount, measure.noun)) return skip;
  const minus = minusBefore(reader, amount, measure);
  return close(reader, {
    value: minus === null ? amount.value + half : -amount.value,
    qualifier: before?.qualifier ?? (amount.approximate ? 'about' : 'exact'),
    measure,
    first: minus ?? first,
    rule: !written ? 'bare' : measure.noun === undefined ? 'unit' : 'noun',
  });
}

function sharesSentence(reader: Reader, amount: Amount, last: FigureMention | undefined): boolean {
  const sentence = sentenceAt(reader.passage, amount.first);
  const { starts } = reader.passage.block;
  return sentence !== undefined && last !== undefined && last.start >= (starts[sentence.start] ?? 0);
}

/** Words back within which a verb of change rules *de A à B*. */
const CHANGE_REACH = 6;

/** *est passée de 0,4 % à 1,1 %*: two figures, not a range. */
function isChange(reader: Reader, pair: Pair): boolean {
  if (pair.opener !== 'from') return false;
  const before = reader.tokens.slice(Math.max(0, pair.first - CHANGE_REACH), pair.first);
  return before.some((token) => reader.lexicon.changes.has(token.fold));
}

function readRange(reader: Reader, pair: Pair, last: FigureMention | undefined): Step | null {
  const { low, high, lowUnit } = pair;
  const written = readMeasure(reader, high.next, high.nominal, false);
  const carried = lowUnit && { ...lowUnit, next: high.next };
  const lone = pair.opener === 'between' ? loneRange(reader, pair, last) : null;
  const measure = written ?? carried ?? lone;
  if (!measure || (lowUnit && lowUnit.unit !== measure.unit)) return null;
  if (isUncounted(reader, measure)) return { found: [], next: measure.next };
  if (isChange(reader, pair) || (pair.opener === 'from' && low.value > high.value)) {
    return readChange(reader, pair, measure);
  }
  if (low.value >= high.value) return null;
  const before = qualifierBefore(reader, pair.first);
  return close(reader, {
    value: null,
    range: [low.value, high.value],
    qualifier: 'range',
    measure,
    first: before?.first ?? pair.first,
    rule: 'range',
  });
}

/** *entre 2 500 et 3 000*, the unit of the figure before it carried on. */
function loneRange(reader: Reader, pair: Pair, last: FigureMention | undefined): Measure | null {
  if (!last || pair.high.bare) return null;
  const same = sharesSentence(reader, pair.low, last);
  const count: Measure = { kind: 'count', unit: 'count', next: pair.high.next };
  return same ? { kind: last.kind, unit: last.unit, next: pair.high.next } : count;
}

function readChange(reader: Reader, pair: Pair, measure: Measure): Step {
  const { low, high, lowUnit } = pair;
  const lowMeasure = { ...(lowUnit ?? measure), next: lowUnit?.next ?? low.next };
  const one = { qualifier: 'exact', rule: 'change' } as const;
  const from = mention(
    reader,
    { ...one, value: low.value, measure: lowMeasure, first: low.first },
    lowMeasure.next,
  );
  const to = close(reader, { ...one, value: high.value, measure, first: high.first });
  return { found: [from, ...to.found], next: to.next };
}

/** *de 22 heures à 6 heures*, *entre 8 h et 10 h 30*. */
function isClockPair(pair: Pair): boolean {
  return (
    pair.lowUnit?.unit === 'hour' && pair.opener !== null && pair.low.value <= 24 && pair.high.value <= 24
  );
}

function readAt(reader: Reader, i: number, last: FigureMention | undefined): Step | null {
  const vague = readVague(reader, i);
  if (vague)
    return close(reader, { value: null, qualifier: 'vague', measure: vague, first: i, rule: 'vague' });
  const row = skipNumberRow(reader, i);
  if (row > i) return { found: [], next: row };
  const amount = readAmount(reader.tokens, i, reader.lexicon.numbers);
  if (!amount) return null;
  if (isExcluded(reader, amount)) return { found: [], next: amount.next };
  const clock = clockEnd(reader, amount);
  if (clock !== null) return { found: [], next: clock };
  const pair = readPair(reader, amount);
  if (pair && isClockPair(pair)) return { found: [], next: pair.high.next + 1 };
  return (pair && readRange(reader, pair, last)) ?? readSingle(reader, amount, last);
}

/** Figures of one passage; `dates` are those that lie in it. */
export function findInPassage(reader: Reader, dates: readonly DateMention[]): FigureMention[] {
  const found: FigureMention[] = [];
  const { starts } = reader.passage.block;
  let date = 0;
  for (let i = 0; i < reader.tokens.length; ) {
    const at = starts[reader.tokens[i]?.start ?? 0] ?? 0;
    while ((dates[date]?.end ?? Infinity) <= at) date++;
    const inDate = at >= (dates[date]?.start ?? Infinity);
    const step = inDate ? null : readAt(reader, i, found.at(-1));
    found.push(...(step?.found ?? []));
    i = step?.next ?? i + 1;
  }
  return found;
}
