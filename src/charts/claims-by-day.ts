import { bin, extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A bar of the histogram, px. */
export interface DayBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ClaimsByDay {
  readonly bars: readonly DayBar[];
  /** First and last day of the axis, `YYYY-MM-DD`; the last is left out of it. */
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
/** Bars at most: more would be thinner than a hair. */
const MOST_BARS = 48;
/** Between two bars, px. */
const GAP = 1;

const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** How many claims there are on each of the days, or on each stretch of days where these are many; null without days. */
export function claimsByDay(days: readonly string[], width: number, height: number): ClaimsByDay | null {
  const [first, last] = extent(days);
  if (first === undefined || last === undefined) return null;
  const [from, to] = [parse(first).getTime(), parse(last).getTime() + DAY];
  const span = (to - from) / DAY;
  const step = Math.ceil(span / MOST_BARS);
  const count = Math.ceil(span / step);
  const edges = Array.from({ length: count + 1 }, (_, i) => from + i * step * DAY);
  const times = days.map((day) => parse(day).getTime());
  const end = edges.at(-1) ?? to;
  const bins = bin<number, number>().domain([from, end]).thresholds(edges.slice(1, -1))(times);
  const x = scaleLinear([from, end], [0, width]);
  const y = scaleLinear([0, max(bins, ({ length }) => length) ?? 1], [0, height]);
  const bars = bins.map((members, i): DayBar => {
    const left = x(edges[i] ?? from);
    const tall = y(members.length);
    return { x: left, y: height - tall, width: x(edges[i + 1] ?? end) - left - GAP, height: tall };
  });
  return { bars, from: first, to: iso(end) };
}
