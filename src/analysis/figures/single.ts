import type { FigureMention, Qualifier } from '../model.ts';
import { type Amount, exact, readAmount, skipAndHalf } from '../numbers/amount.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { inherited, standsAlone } from './bare.ts';
import { isAddress, isAge, pointsBack } from './exclude.ts';
import { type Measure, readMeasure, readMoneyBefore, readUnit } from './measure.ts';
import { qualifierAfter, qualifierBefore } from './qualifier.ts';
import { close, isUncounted, type Step } from './quantity.ts';
import { foldAt, type Reader, touchesBefore } from './reader.ts';

/** *quatre départs sur cinq*: a share, not two counts. */
function isShare(reader: Reader, amount: Amount, next: number): boolean {
  if (foldAt(reader, next) !== reader.lexicon.outOf) return false;
  const whole = readAmount(reader.tokens, next + 1, reader.lexicon.numbers);
  return whole !== null && !whole.article && whole.value >= amount.value && whole.value <= 10;
}

const OPENERS: ReadonlySet<string> = new Set(['(', '[', ',', ':', '/']);

/** A minus before a temperature or a percentage: *-9 °C*, *moins 9 degrés*; the index it starts at. */
function minusBefore(reader: Reader, amount: Amount, measure: Measure): number | null {
  if (measure.kind !== 'temperature' && measure.kind !== 'percent') return null;
  const { minus, minusSigns } = reader.lexicon;
  const at = amount.first - 1;
  const isSign = minusSigns.has(foldAt(reader, at)) && touchesBefore(reader, amount.first);
  const isWord = measure.kind === 'temperature' && minus.has(foldAt(reader, at));
  const opens = !touchesBefore(reader, at) || OPENERS.has(foldAt(reader, at - 1));
  return isWord || (isSign && opens) ? at : null;
}

function moneyMeasure(reader: Reader, amount: Amount): Measure | null {
  const unit = readMoneyBefore(reader, amount.first);
  return unit && { kind: unit.kind, unit: unit.unit, next: amount.next };
}

/** What stands behind a unit and adds to the number before it. */
interface Rest {
  readonly rest: number;
  readonly measure: Measure;
}

/** *deux ans et demi*: the half behind the unit. */
function withHalf(reader: Reader, measure: Measure): Rest | null {
  if (measure.noun !== undefined) return null;
  const next = skipAndHalf(reader.tokens, measure.next, reader.lexicon.numbers);
  return next > measure.next ? { rest: 0.5, measure: { ...measure, next } } : null;
}

/** How many of its small parts a unit has that a number alone behind it counts. */
const PARTS = 100;

/** *un mètre cinquante*, *3 euros 40*: hundredths, which no unit or noun of their own follows. */
function withParts(reader: Reader, amount: Amount, measure: Measure): Rest | null {
  const isParted = measure.kind === 'money' || measure.unit === 'm';
  if (!isParted || amount.nominal || !Number.isInteger(amount.value)) return null;
  const parts = readAmount(reader.tokens, measure.next, reader.lexicon.numbers);
  const isPart =
    parts && parts.style === amount.style && Number.isInteger(parts.value) && parts.value < PARTS;
  if (!isPart || parts.article || parts.approximate || readMeasure(reader, parts.next, false, true))
    return null;
  return { rest: parts.value / PARTS, measure: { ...measure, next: parts.next } };
}

/** *plus d'un an*, *au moins un mort*: the article is a number; not in *près d'une ville*. */
function countsOne(qualifier: Qualifier | undefined, measure: Measure): boolean {
  if (measure.kind === 'count') return qualifier === 'at_least' || qualifier === 'at_most';
  return qualifier !== undefined;
}

/** *300 000, voire 400 000 euros*, *3 puis 5 %*: the unit of the number that follows at once. */
function shared(reader: Reader, amount: Amount): Measure | null {
  const joint = phraseAt(reader.tokens, amount.next, reader.lexicon.shares);
  const second = joint && readAmount(reader.tokens, joint.next, reader.lexicon.numbers);
  if (!second || second.article || amount.article || amount.style !== second.style) return null;
  const of = second.nominal && reader.lexicon.numbers.of.has(foldAt(reader, second.next)) ? 1 : 0;
  const unit = readUnit(reader, second.next + of);
  return unit && { ...unit, next: amount.next };
}

/** *situé près de deux villages*: a place, which no few things are counted by. */
function isPlacing(reader: Reader, amount: Amount, measure: Measure): boolean {
  const few = !amount.nominal && amount.value <= FEW && measure.kind === 'count';
  const { altitudes } = reader.lexicon;
  if (measure.unit === ALTITUDE && phraseBefore(reader.tokens, amount.first, altitudes)) return true;
  return few && phraseBefore(reader.tokens, amount.first, reader.lexicon.placing) !== null;
}

/** *au-dessus de 1 200 mètres* tells where, not how much. */
const ALTITUDE = 'm';

/** So many things may lie around a place. */
const FEW = 10;

/** The figure of one number, or none where it is no quantity. */
export function readSingle(reader: Reader, amount: Amount, last: FigureMention | undefined): Step {
  const skip: Step = { found: [], next: amount.next };
  const prefix = moneyMeasure(reader, amount);
  const near = readMeasure(reader, amount.next, amount.nominal, Math.abs(amount.value) < 2);
  const written = prefix ?? near ?? shared(reader, amount);
  const minus = written && minusBefore(reader, amount, written);
  const start = prefix ? amount.first - 1 : (minus ?? amount.first);
  const before = written && isPlacing(reader, amount, written) ? null : qualifierBefore(reader, start);
  const first = before?.first ?? start;
  if (!written) {
    const after = qualifierAfter(reader, amount.next);
    if (!standsAlone(reader, amount, first, before !== null || after !== null, last)) return skip;
  }
  const whole = written ?? inherited(reader, amount, first, last);
  const { rest, measure } = withHalf(reader, whole) ??
    withParts(reader, amount, whole) ?? { rest: 0, measure: whole };
  if (amount.article && rest === 0 && !countsOne(before?.qualifier, measure)) return skip;
  if (isUncounted(reader, measure) || isAge(reader, amount.first, measure.next, measure.unit)) return skip;
  if (isShare(reader, amount, measure.next)) return { found: [], next: measure.next + 2 };
  if (measure.kind === 'count' && pointsBack(reader, amount)) return { found: [], next: measure.next };
  if (measure.noun !== undefined && isAddress(reader, amount, measure.noun)) return skip;
  return close(reader, {
    value: minus === null ? exact(amount.value + rest) : -amount.value,
    qualifier: before?.qualifier ?? (amount.approximate ? 'about' : 'exact'),
    measure,
    first,
    rule: !written ? 'bare' : measure.noun === undefined ? 'unit' : 'noun',
  });
}
