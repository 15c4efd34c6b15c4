import type { FigureMention, Qualifier } from '../model.ts';
import { exact } from '../numbers/amount.ts';
import { toSpan } from '../text/passage.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Measure } from './measure.ts';
import { qualifierAfter } from './qualifier.ts';
import { foldAt, type Reader } from './reader.ts';

/** Figures found at one place, and the index from which to read on. */
export interface Step {
  readonly found: readonly FigureMention[];
  readonly next: number;
}

export interface Quantity {
  readonly value: number | null;
  readonly range?: readonly [number, number];
  readonly qualifier: Qualifier;
  readonly measure: Measure;
  readonly first: number;
  readonly rule: keyof typeof CONFIDENCE;
}

/** How sure each rule is. */
const CONFIDENCE = { unit: 0.95, noun: 0.85, range: 0.9, bare: 0.7, vague: 0.8, change: 0.8 } as const;

export function mention(reader: Reader, quantity: Quantity, next: number): FigureMention {
  const { measure, value, range, rule } = quantity;
  const start = reader.tokens[quantity.first]?.start ?? 0;
  const end = tokenAt(reader.tokens, next - 1)?.end ?? start;
  const times = (number: number): number => exact(number * (measure.times ?? 1));
  return {
    ...toSpan(reader.passage, start, end),
    kind: measure.kind,
    value: value === null ? null : times(value),
    ...(range && { min: times(range[0]), max: times(range[1]) }),
    unit: measure.unit,
    qualifier: quantity.qualifier,
    ...(measure.noun !== undefined && { noun: measure.noun }),
    rule: `figure/${rule}`,
    confidence: CONFIDENCE[rule],
  };
}

/** A qualifier behind the number or its noun takes the figure's end along. */
export function close(reader: Reader, quantity: Quantity): Step {
  const after = qualifierAfter(reader, quantity.measure.next);
  const next = after?.next ?? quantity.measure.next;
  const plain = quantity.qualifier === 'exact' || quantity.qualifier === 'about';
  const qualifier = after && plain ? after.qualifier : quantity.qualifier;
  return { found: [mention(reader, { ...quantity, qualifier }, next)], next };
}

/** *quatre fois*, *deux tiers*: the number is no datum. */
export const isUncounted = (reader: Reader, measure: Measure): boolean =>
  measure.kind === 'count' && reader.lexicon.uncounted.has(foldAt(reader, measure.next - 1));
