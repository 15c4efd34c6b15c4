import type { FigureRelation } from '../../analysis/model.ts';
import { add, exactly } from './interval.ts';
import type { Check, Sums } from './model.ts';
import { compare, type Known, knownAt, termOf } from './terms.ts';

/** What is tied to each whole, by the whole's index. */
function itemsOf({ relations }: Sums, tie: FigureRelation['tie']): [whole: number, items: number[]][] {
  const items = new Map<number, number[]>();
  for (const relation of relations)
    if (relation.tie === tie) items.set(relation.to, [...(items.get(relation.to) ?? []), relation.from]);
  return [...items];
}

function checkSum(sums: Sums, to: number, from: readonly number[]): Check[] {
  const total = knownAt(sums, to);
  const items = from.map((index) => knownAt(sums, index)).filter((item): item is Known => item !== null);
  if (!total || items.length < from.length) return [];
  const computed = items.reduce((all, { interval }) => add(all, interval), exactly(0));
  return [
    {
      kind: 'sum',
      figures: [to, ...from],
      working: { operation: 'sum', terms: items.map(termOf), days: null },
      value: items.reduce((all, { value }) => all + value, 0),
      computed,
      unit: total.figure.unit,
      ...compare(computed, total),
      assumption: null,
    },
  ];
}

/** Parts may overlap, or leave some out: they are added where they make up the whole, and no other sum is told. */
function checkWhole(sums: Sums, to: number, parts: readonly number[]): Check[] {
  return parts.length < 2
    ? []
    : checkSum(sums, to, parts).filter(({ value }) => value === sums.figures[to]?.value);
}

/**
 * Items against the total that the sentence gives: *12 hommes et 8 femmes, soit 20 au total*; parts that make up their
 * whole: *23 morts, dont 14 à Valence, 6 à Paiporta et 3 à Catarroja*.
 */
export const checkSums = (sums: Sums): Check[] => [
  ...itemsOf(sums, 'sum').flatMap(([to, from]) => checkSum(sums, to, from)),
  ...itemsOf(sums, 'part').flatMap(([to, parts]) => checkWhole(sums, to, parts)),
];
