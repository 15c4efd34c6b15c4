import { intervalOf } from '../arithmetic/bounds.ts';
import { countedOf } from '../arithmetic/counted.ts';
import { meets } from '../arithmetic/interval.ts';
import { wordsOf } from '../arithmetic/words.ts';
import type { FigureView } from '../model.ts';
import { LINKS } from './numbers.data.ts';

/** What of a figure says whether it may be compared, and how. */
export type Compared = Pick<
  FigureView,
  | 'kind'
  | 'unit'
  | 'noun'
  | 'nature'
  | 'of'
  | 'per'
  | 'each'
  | 'isEach'
  | 'qualifier'
  | 'value'
  | 'min'
  | 'max'
>;

/** What a rate is by, without what leads to it: *la tonne* and *par tonne* are one, *pour 1 000* and *pour 100 000* two. */
const byOf = ({ each }: Compared): string =>
  wordsOf(each ?? '')
    .filter((word) => !LINKS.has(word))
    .join(' ');

/** One unit, of the same things, by the same; what a rate is by is compared with nothing. */
const isAlike = (a: Compared, b: Compared): boolean =>
  !a.isEach &&
  !b.isEach &&
  a.unit === b.unit &&
  a.kind === b.kind &&
  countedOf(a) === countedOf(b) &&
  a.per === b.per &&
  byOf(a) === byOf(b);

/** The same measure, held by one and flowing in the other: they never share a comparison. */
export const areStockAndFlow = (a: Compared, b: Compared): boolean =>
  isAlike(a, b) && a.nature !== null && b.nature !== null && a.nature !== b.nature;

/** Numbers of the same thing, a stock and a flow left out; so are percentages of what is not said, and growths of what the sentence tells only in words. */
export function areComparable(a: Compared, b: Compared): boolean {
  if (!isAlike(a, b) || areStockAndFlow(a, b)) return false;
  if (a.kind === 'growth') return false;
  return a.kind !== 'percent' || (a.of !== null && b.of !== null);
}

/** Whether some number fits both; null where one has no value. */
export function numbersMeet(a: Compared, b: Compared): boolean | null {
  const [one, other] = [intervalOf(a), intervalOf(b)];
  return one && other && meets(one, other);
}
