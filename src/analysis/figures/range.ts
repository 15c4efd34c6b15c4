import type { FigureKind, FigureMention } from '../model.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { type Measure, readMeasure } from './measure.ts';
import type { Pair } from './pair.ts';
import { qualifierBefore } from './qualifier.ts';
import { close, isUncounted, mention, type Step } from './quantity.ts';
import { foldAt, type Reader } from './reader.ts';
import { sharesSentence } from './series.ts';

/** Words back within which a verb of change rules *de A à B*. */
const CHANGE_REACH = 6;

/**
 * *est passée de 0,4 % à 1,1 %*: two figures, not a range. *A reculé de 3 à 5 %* is one: what falls ends lower,
 * so that the verb gives how much; and so does one that tells a rise by its measure, *a augmenté de 3 à 5 %*.
 */
function isChange(reader: Reader, pair: Pair, kind: FigureKind): boolean {
  if (pair.opener !== 'from') return false;
  const { changes, climbing, measuring } = reader.lexicon;
  const before = reader.tokens.slice(Math.max(0, pair.first - CHANGE_REACH), pair.first);
  const verb = before.findLast((token) => changes.has(token.fold));
  if (verb === undefined || pair.low.value > pair.high.value) return verb !== undefined;
  return !measuring.has(verb.fold) && !(kind === 'length' && climbing.has(verb.fold));
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
  const isMixed = lowUnit && (lowUnit.unit !== measure?.unit || lowUnit.times !== measure.times);
  if (!measure || isMixed) return null;
  if (isUncounted(reader, measure)) return { found: [], next: measure.next };
  if (isChange(reader, pair, measure.kind) || (pair.opener === 'from' && low.value > high.value)) {
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

/** *entre 2 500 et 3 000*, the unit of the figure before it carried on; *entre 7 et 8 milliards*; *se situe entre 38 et 41*. */
function loneRange(reader: Reader, pair: Pair, last: FigureMention | undefined): Measure | null {
  const count: Measure = { kind: 'count', unit: 'count', next: pair.high.next };
  if (pair.high.magnitude > 1) return count;
  if (pair.high.bare) return phraseBefore(reader.tokens, pair.first, reader.lexicon.ranging) && count;
  if (!last) return null;
  const same = sharesSentence(reader, pair.low, last);
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
  return digits && isChange(reader, pair, 'count')
    ? { kind: 'count', unit: 'count', next: pair.high.next }
    : null;
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
