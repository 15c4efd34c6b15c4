import type { FigureRelation } from '../../analysis/model.ts';
import { divide, multiply, scale } from './interval.ts';
import type { Check, Sums } from './model.ts';
import { compare, type Known, knownAt, termOf } from './terms.ts';

/** The figure that says `index` again, over one tie. */
function restated(sums: Sums, index: number): Known | null {
  const tie = sums.relations.find((relation) => relation.tie === 'restates' && relation.from === index);
  return tie ? knownAt(sums, tie.to) : null;
}

/** The quantity before the percentage that says it again: *64 300 billets, soit 96 % des 67 000 places*. */
function saidBefore(sums: Sums, percent: Known, unit: string): Known | null {
  const tie = sums.relations.find((relation) => relation.tie === 'restates' && relation.to === percent.index);
  const before = tie ? knownAt(sums, tie.from) : null;
  return before?.figure.unit === unit ? before : null;
}

/** *12 % des 3 400 foyers, soit 408 maisons*: the percentage of the whole against the number. */
function percentOf(sums: Sums, percent: Known, whole: Known): Check {
  const computed = multiply(scale(percent.interval, 1 / 100), whole.interval);
  const stated = restated(sums, whole.index) ?? saidBefore(sums, percent, whole.figure.unit);
  return {
    kind: 'part',
    figures: [percent.index, whole.index, ...(stated ? [stated.index] : [])],
    working: { operation: 'product', terms: [termOf(percent), termOf(whole)], days: null },
    value: (percent.value * whole.value) / 100,
    computed,
    unit: whole.figure.unit,
    ...compare(computed, stated?.figure.kind === 'percent' ? null : stated),
    assumption: null,
  };
}

/** *12 des 40 élèves*, *23 morts, dont cinq enfants*: what share of the whole the part is. */
function shareOf(sums: Sums, part: Known, whole: Known): Check | null {
  const ratio = divide(part.interval, whole.interval);
  if (!ratio) return null;
  const computed = scale(ratio, 100);
  const again = restated(sums, part.index) ?? restated(sums, whole.index);
  const said = again?.figure.kind === 'percent' ? again : null;
  return {
    kind: 'part',
    figures: [part.index, whole.index, ...(said ? [said.index] : [])],
    working: { operation: 'ratio', terms: [termOf(part), termOf(whole)], days: null },
    value: (part.value / whole.value) * 100,
    computed,
    unit: '%',
    ...compare(computed, said),
    assumption: null,
  };
}

function checkPart(sums: Sums, { from, to }: FigureRelation): Check[] {
  const [part, whole] = [knownAt(sums, from), knownAt(sums, to)];
  if (!part || !whole) return [];
  const check = part.figure.kind === 'percent' && whole.figure.kind !== 'percent' ? percentOf : shareOf;
  const found = check(sums, part, whole);
  return found ? [found] : [];
}

/** Parts of a whole that stands in the same sentence. */
export const checkParts = (sums: Sums): Check[] =>
  sums.relations.filter(({ tie }) => tie === 'part').flatMap((relation) => checkPart(sums, relation));
