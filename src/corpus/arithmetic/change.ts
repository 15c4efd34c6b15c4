import type { FigureRelation } from '../../analysis/model.ts';
import { divide, exactly, type Interval, negate, scale, subtract } from './interval.ts';
import type { Check, Sums } from './model.ts';
import { compare, type Known, knownAt, termOf } from './terms.ts';

/** The percentage, or the points, that the sentence gives for the change that ends at `to`; a fall is negative. */
function growthTo(sums: Sums, to: number): Known | null {
  const found = sums.relations.find(
    (relation) => relation.to === to && (relation.tie === 'rise' || relation.tie === 'fall'),
  );
  const known = found ? knownAt(sums, found.from) : null;
  if (!known || found?.tie !== 'fall') return known;
  return { ...known, value: -known.value, interval: negate(known.interval) };
}

function growthOf(start: Known, end: Known): Interval | null {
  const ratio = divide(end.interval, start.interval);
  return ratio && scale(subtract(ratio, exactly(1)), 100);
}

/** In percent of what it was. */
function relative(sums: Sums, start: Known, end: Known): Check[] {
  const computed = growthOf(start, end);
  if (!computed || start.value === 0) return [];
  const stated = growthTo(sums, end.index);
  return [
    {
      kind: 'change',
      figures: [end.index, start.index, ...(stated ? [stated.index] : [])],
      working: { operation: 'ratio', terms: [termOf(end), termOf(start)], days: null },
      value: (end.value / start.value - 1) * 100,
      computed,
      unit: '%',
      ...compare(computed, stated),
      assumption: null,
    },
  ];
}

/** Between two percentages the change is in points, between two temperatures in degrees: neither has a ratio. */
function difference(sums: Sums, start: Known, end: Known): Check[] {
  const computed = subtract(end.interval, start.interval);
  const stated = growthTo(sums, end.index);
  return [
    {
      kind: 'change',
      figures: [end.index, start.index, ...(stated ? [stated.index] : [])],
      working: { operation: 'difference', terms: [termOf(end), termOf(start)], days: null },
      value: end.value - start.value,
      computed,
      unit: end.figure.kind === 'percent' ? 'point' : end.figure.unit,
      ...compare(computed, stated),
      assumption: null,
    },
  ];
}

const WITHOUT_RATIO: ReadonlySet<string> = new Set(['percent', 'temperature']);

function checkChange(sums: Sums, { from, to }: FigureRelation): Check[] {
  const [start, end] = [knownAt(sums, from), knownAt(sums, to)];
  if (!start || !end) return [];
  return WITHOUT_RATIO.has(end.figure.kind) ? difference(sums, start, end) : relative(sums, start, end);
}

/** Changes from one value to another, against the percentage that the sentence gives for them. */
export const checkChanges = (sums: Sums): Check[] =>
  sums.relations.filter(({ tie }) => tie === 'change').flatMap((relation) => checkChange(sums, relation));
