import { countDays, daysOf, daysPer } from './calendar.ts';
import { divide, exactly, type Interval } from './interval.ts';
import type { Assumption, Check, Sums, Term } from './model.ts';
import { compare, constant, type Known, knownAt, termOf } from './terms.ts';

/** Days that a flow took, what says so, and under what supposition. */
interface Time {
  readonly interval: Interval;
  readonly term: Term;
  readonly days: readonly [string, string] | null;
  readonly assumption: Assumption | null;
  /** Index of the duration, where a figure says it. */
  readonly figure: number | null;
}

/** From the first day of the period to its last, or to the report's day where it is not over. */
function byPeriod(sums: Sums, iso: string, since: boolean): Time | null {
  const period = daysOf(iso);
  if (!period || period.first > sums.reportDate) return null;
  const isOpen = since || period.last > sums.reportDate;
  const days = isOpen ? { first: period.first, last: sums.reportDate } : period;
  const count = countDays(days);
  const open: Assumption = since ? 'since-to-report' : 'period-to-report';
  return {
    interval: exactly(count),
    term: constant(count, 'day'),
    days: [days.first, days.last],
    assumption: isOpen ? open : 'whole-period',
    figure: null,
  };
}

function byDuration(sums: Sums, over: number): Time | null {
  const known = knownAt(sums, over);
  const each = known && daysPer(known.figure.unit);
  if (!known || each === null) return null;
  const { low, high, lowOpen, highOpen } = known.interval;
  return {
    interval: { low: low * each, high: high * each, lowOpen, highOpen },
    term: constant(known.value * each, 'day'),
    days: null,
    assumption: null,
    figure: over,
  };
}

const OF_CHANGE: ReadonlySet<string> = new Set(['change', 'rise', 'fall']);

/** What changed, or by how much, is a level or a share, and did not flow: *de 280 à 365 millions en deux ans*. */
function isLevel({ relations, figures }: Sums, index: number): boolean {
  const ofChange = relations.some(
    ({ tie, from, to }) => OF_CHANGE.has(tie) && (from === index || to === index),
  );
  return ofChange || figures[index]?.kind === 'percent';
}

function timeOf(sums: Sums, { index, figure }: Known): Time | null {
  const measure = sums.measures[index];
  if (isLevel(sums, index)) return null;
  if (measure?.nature !== 'flow' || measure.per !== null || measure.each !== null) return null;
  if (measure.over !== null) return byDuration(sums, measure.over);
  // A budget of a year is not spent by the day.
  if (figure.kind === 'money') return null;
  const date = measure.period === null ? undefined : sums.dates[measure.period];
  return date ? byPeriod(sums, date.iso, measure.since) : null;
}

/** Under two days there is no rate by the day. */
const SHORTEST = 2;
/** From two years on a day says nothing any more. */
const LONGEST = 2 * 365;
/** Nor is there one of people or things under one a day: nobody dies by fifths. */
const FEWEST = 1;

/** A flow over its time, by the day: *3 400 km² cette année* ÷ 309 days. */
export function checkRates(sums: Sums): Check[] {
  return sums.figures.flatMap((_, index) => {
    const flow = knownAt(sums, index);
    const time = flow && timeOf(sums, flow);
    if (!flow || !time || time.term.value < SHORTEST || time.term.value > LONGEST) return [];
    if (flow.figure.kind === 'count' && flow.value / time.term.value < FEWEST) return [];
    const computed = divide(flow.interval, time.interval);
    if (!computed) return [];
    return [
      {
        kind: 'rate',
        figures: [index, ...(time.figure === null ? [] : [time.figure])],
        working: { operation: 'ratio', terms: [termOf(flow), time.term], days: time.days },
        value: flow.value / time.term.value,
        computed,
        unit: flow.figure.unit,
        per: 'day',
        ...compare(computed, null),
        assumption: time.assumption,
      },
    ];
  });
}
