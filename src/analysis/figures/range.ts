import type { FigureMention } from '../model.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { sharesSentence } from './bare.ts';
import { type Measure, readMeasure } from './measure.ts';
import type { Pair } from './pair.ts';
import { qualifierBefore } from './qualifier.ts';
import { close, isUncounted, mention, type Step } from './quantity.ts';
import { foldAt, type Reader } from './reader.ts';

/** Words back within which a verb of change rules *de A à B*. */
const CHANGE_REACH = 6;

/** *est passée de 0,4 % à 1,1 %*: two figures, not a range. */
function isChange(reader: Reader, pair: Pair): boolean {
  if (pair.opener !== 'from') return false;
  const before = reader.tokens.slice(Math.max(0, pair.first - CHANGE_REACH), pair.first);
  return before.some((token) => reader.lexicon.changes.has(token.fold));
}

/** The range of a pair, or its two figures where a verb of change rules it; null where it is neither. */
export function readRange(reader: Reader, pair: Pair, last: FigureMention | undefined): Step | null {
  const { low, high, lowUnit } = pair;
  const written = readMeasure(reader, high.next, high.nominal, false);
  const carried = lowUnit && { ...lowUnit, next: high.next };
  const lone =
    pair.opener === 'between'
      ? loneRange(reader, pair, last)
      : (loneRate(reader, pair) ?? loneChange(reader, pair));
  const measure = written ?? carried ?? lone;
  if (!measure || (lowUnit && lowUnit.unit !== measure.unit)) return null;
  if (isUncounted(reader, measure)) return { found: [], next: measure.next };
  if (isChange(reader, pair) || (pair.opener === 'from' && low.value > high.value)) {
    return readChange(reader, pair, measure);
  }
  if (low.value >= high.value) return null;
  // In *de l'ordre de 6 à 8 %* the qualifier ends in the preposition.
  const before = qualifierBefore(reader, pair.first) ?? qualifierBefore(reader, low.first);
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

/** *1 à 2 par jour*: counts whose noun stands elsewhere. */
function loneRate(reader: Reader, { high }: Pair): Measure | null {
  if (!reader.lexicon.per.has(foldAt(reader, high.next))) return null;
  const isRate = phraseAt(reader.tokens, high.next, reader.lexicon.bareAfter) !== null;
  return isRate ? { kind: 'count', unit: 'count', next: high.next } : null;
}

/** *ramené de 30 à 24*: two counts whose noun stands elsewhere. */
function loneChange(reader: Reader, pair: Pair): Measure | null {
  const digits = pair.low.style === 'digits' && pair.high.style === 'digits';
  return digits && isChange(reader, pair) ? { kind: 'count', unit: 'count', next: pair.high.next } : null;
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
