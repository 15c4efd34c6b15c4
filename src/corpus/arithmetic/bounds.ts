import type { FigureMention, MeasuredKind, Qualifier } from '../../analysis/model.ts';
import { closed, type Interval } from './interval.ts';

/** How far below its bound *près de* may lie: a convention of this site, printed with each result. */
export const NEARLY = 0.1;

/** What of a figure says how sure it is. */
export type Said = Pick<FigureMention, 'value' | 'min' | 'max' | 'qualifier' | 'unit'> & {
  readonly kind: MeasuredKind;
};

/**
 * The unit of the last figure that is no trailing zero: 1000 for 116 000, 10 for 60, 0.1 for 2.4, a
 * hundred thousand for 2 400 000. 1 for 0.
 */
export function stepOf(value: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = (digits.split('.')[1] ?? '').length;
  return value === 0 ? 1 : 10 ** (Number(exponent) - decimals);
}

/** From here on the press writes with a word (*2,4 millions*), and rounds. */
const WRITTEN_WITH_A_WORD = 1e6;

/** A whole number of people or things is exact; a measure is right to half its last written figure. */
function precisionOf({ kind }: Said, value: number): number {
  if (Math.abs(value) >= WRITTEN_WITH_A_WORD) return stepOf(value) / 2;
  return kind === 'count' ? 0 : Math.min(stepOf(value), 1) / 2;
}

const floor = (value: number, open: boolean): Interval => ({
  low: value,
  high: Number.POSITIVE_INFINITY,
  lowOpen: open,
  highOpen: true,
});

const ceiling = (value: number, open: boolean): Interval => ({
  low: Math.min(0, value),
  high: value,
  lowOpen: false,
  highOpen: open,
});

const around = (value: number, half: number): Interval => closed(value - half, value + half);

type Bound = (value: number, said: Said) => Interval | null;

const BOUNDS: Readonly<Record<Qualifier, Bound>> = {
  exact: (value, said) => around(value, precisionOf(said, value)),
  about: (value) => around(value, stepOf(value) / 2),
  more_than: (value) => floor(value, true),
  at_least: (value) => floor(value, false),
  less_than: (value) => ceiling(value, true),
  at_most: (value) => ceiling(value, false),
  nearly: (value) => ({ ...closed(value - Math.abs(value) * NEARLY, value), highOpen: true }),
  range: () => null,
  vague: () => null,
};

/**
 * The values that a figure as it was said leaves open, in its unit: *environ* and a measure are right to
 * half their last figure that is no zero, *plus de* has no ceiling, *près de* lies up to {@link NEARLY}
 * below. Null for a vague quantity.
 */
export function intervalOf(said: Said): Interval | null {
  const { min, max, value, qualifier } = said;
  if (min !== undefined && max !== undefined) return closed(Math.min(min, max), Math.max(min, max));
  return value === null ? null : BOUNDS[qualifier](value, said);
}
