import { stepOf } from './bounds.ts';
import { closed, scale } from './interval.ts';
import type { Check, Sums } from './model.ts';
import { compare, type Known, knownAt, termOf } from './terms.ts';
import { factorOf } from './units.ts';

/** The press rounds what it converts: *1 000 km (620 miles)* is right to half its last figure that is no zero. */
function rounded(again: Known): Known {
  const half = stepOf(again.value) / 2;
  return { ...again, interval: closed(again.interval.low - half, again.interval.high + half) };
}

/** One quantity in two units: *62 miles (100 km)*. Money is never converted. */
export function checkUnits(sums: Sums): Check[] {
  return sums.relations.flatMap(({ tie, from, to }) => {
    const [written, again] = [knownAt(sums, from), knownAt(sums, to)];
    if (tie !== 'restates' || !written || !again || written.figure.unit === again.figure.unit) return [];
    const factor = factorOf(written.figure.unit, again.figure.unit);
    if (factor === null) return [];
    const computed = scale(written.interval, factor);
    return [
      {
        kind: 'units',
        figures: [again.index, written.index],
        working: { operation: 'conversion', terms: [termOf(written)], days: null },
        value: written.value * factor,
        computed,
        unit: again.figure.unit,
        ...compare(computed, rounded(again)),
        assumption: null,
      },
    ];
  });
}
