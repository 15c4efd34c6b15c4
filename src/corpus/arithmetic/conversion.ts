import { scale } from './interval.ts';
import type { Check, Sums } from './model.ts';
import { compare, knownAt, termOf } from './terms.ts';
import { factorOf } from './units.ts';

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
        ...compare(computed, again),
        assumption: null,
      },
    ];
  });
}
