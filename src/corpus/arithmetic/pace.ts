import { closed, divide, exactly, type Interval, multiply } from './interval.ts';
import type { Check, Sums } from './model.ts';
import { compare, constant, type Known, knownAt, termOf } from './terms.ts';

/** How many of the shorter a length of time holds: as it is reckoned with, and all that the calendar allows. */
interface Holds {
  readonly count: number;
  readonly interval: Interval;
}

const DAY = 24;
/** Hours of each unit of time: the years and months of the calendar differ. */
const HOURS: Readonly<Record<string, readonly [least: number, usual: number, most: number]>> = {
  year: [365 * DAY, 365 * DAY, 366 * DAY],
  month: [28 * DAY, 30 * DAY, 31 * DAY],
  week: [7 * DAY, 7 * DAY, 7 * DAY],
  day: [DAY, DAY, DAY],
  hour: [1, 1, 1],
  minute: [1 / 60, 1 / 60, 1 / 60],
  second: [1 / 3600, 1 / 3600, 1 / 3600],
};
const MONTHS_A_YEAR = 12;

function holds(long: string, short: string): Holds | null {
  const [from, to] = [HOURS[long], HOURS[short]];
  if (!from || !to || from[1] <= to[1]) return null;
  if (long === 'year' && short === 'month') return { count: MONTHS_A_YEAR, interval: exactly(MONTHS_A_YEAR) };
  return { count: from[1] / to[1], interval: closed(from[0] / to[2], from[2] / to[0]) };
}

/** What `first` makes by the time of `again`. */
function paceOf(first: Known, per: string, again: Known, perAgain: string): Check[] {
  const [down, up] = [holds(per, perAgain), holds(perAgain, per)];
  const time = down ?? up;
  const computed = down ? divide(first.interval, down.interval) : up && multiply(first.interval, up.interval);
  if (!time || !computed) return [];
  return [
    {
      kind: 'pace',
      figures: [again.index, first.index],
      working: {
        operation: down ? 'ratio' : 'product',
        terms: [termOf(first), constant(time.count, down ? perAgain : per)],
        days: null,
      },
      value: down ? first.value / time.count : first.value * time.count,
      computed,
      unit: first.figure.unit,
      per: perAgain,
      ...compare(computed, again),
      assumption: time.count === MONTHS_A_YEAR ? null : 'all-time',
    },
  ];
}

/** One rate by two lengths of time: *120 000 par an, soit 480 par jour*. */
export function checkPaces(sums: Sums): Check[] {
  return sums.relations.flatMap(({ tie, from, to }) => {
    const [first, again] = [knownAt(sums, from), knownAt(sums, to)];
    const [per, perAgain] = [sums.measures[from]?.per, sums.measures[to]?.per];
    if (tie !== 'restates' || !first || !again || !per || !perAgain) return [];
    return first.figure.unit === again.figure.unit ? paceOf(first, per, again, perAgain) : [];
  });
}
