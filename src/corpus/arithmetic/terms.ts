import type { FigureMention } from '../../analysis/model.ts';
import { intervalOf } from './bounds.ts';
import { gap, type Interval, meets } from './interval.ts';
import type { Check, Outcome, Sums, Term } from './model.ts';

/** A figure that can be reckoned with: its index, the value it is printed with, what it leaves open. */
export interface Known {
  readonly index: number;
  readonly figure: FigureMention;
  readonly value: number;
  readonly interval: Interval;
}

/** The middle of a range stands for it; null for a vague quantity. */
export function knownAt({ figures }: Sums, index: number): Known | null {
  const figure = figures[index];
  const interval = figure ? intervalOf(figure) : null;
  if (!figure || !interval) return null;
  return { index, figure, interval, value: figure.value ?? (interval.low + interval.high) / 2 };
}

export const termOf = ({ index, figure, value }: Known): Term => ({
  value,
  unit: figure.unit,
  figure: index,
  reference: null,
});

export const constant = (value: number, unit: string): Term => ({
  value,
  unit,
  figure: null,
  reference: null,
});

/** What was computed beside what the report says of the same. */
export function compare(
  computed: Interval,
  stated: Known | null,
): Pick<Check, 'stated' | 'outcome' | 'margin'> {
  if (!stated) return { stated: null, outcome: 'alone', margin: 0 };
  const { index: figure, interval } = stated;
  const outcome: Outcome = meets(computed, interval) ? 'agrees' : 'differs';
  return { stated: { figure, interval }, outcome, margin: gap(computed, interval) };
}
