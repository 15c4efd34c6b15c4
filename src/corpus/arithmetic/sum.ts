import { add, exactly } from './interval.ts';
import type { Check, Sums } from './model.ts';
import { compare, type Known, knownAt, termOf } from './terms.ts';

/** The items of each total, by the total's index. */
function itemsByTotal({ relations }: Sums): Map<number, number[]> {
  const items = new Map<number, number[]>();
  for (const { tie, from, to } of relations)
    if (tie === 'sum') items.set(to, [...(items.get(to) ?? []), from]);
  return items;
}

/** Items against the total that the sentence gives: *12 hommes et 8 femmes, soit 20 au total*. */
export function checkSums(sums: Sums): Check[] {
  return [...itemsByTotal(sums)].flatMap(([to, from]) => {
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
  });
}
