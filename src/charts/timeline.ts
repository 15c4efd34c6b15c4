import { max, min } from 'd3-array';
import { type ScaleTime, scaleUtc } from 'd3-scale';

/** Something said on a day, and since when what it tells has been so. Days are `YYYY-MM-DD`. */
export interface TimelineItem {
  readonly day: string;
  readonly since: string | null;
}

export interface PlacedMark {
  /** Left edge of the mark, px. */
  readonly x: number;
  /** Line of the lane, from 0: marks that would cover each other stand under one another. */
  readonly row: number;
  /** Where the stretch of time that it tells of begins, px; null where it tells of none. */
  readonly from: number | null;
}

/** Where things stand on the timeline, in px of a drawing `width` wide. */
export interface TimelineGeometry {
  /** Firsts of a month: `YYYY`, or `YYYY-MM` where it is not January. */
  readonly ticks: readonly { readonly x: number; readonly iso: string }[];
  /** Lane by lane, mark by mark, in the order given. */
  readonly lanes: readonly (readonly PlacedMark[])[];
  /** Where today is, px; null where that is too long after all of it. */
  readonly today: number | null;
}

export interface TimelineOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly left: number;
  readonly width: number;
  /** Room that one mark takes, px. */
  readonly step: number;
}

type Scale = ScaleTime<number, number>;

const DAY = 86_400_000;
const TICKS = 6;
/** Marks may stand this many steps beside their day before they take another line. */
const ASIDE = 2;
const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** An axis reaches up to today where that is not longer after the last of its days: years. */
const REACH = 3;

/** The days with a margin on both sides: a sixth of their span, and two months at least; up to today where it is near. */
function domainOf(days: readonly Date[], today: Date): [Date, Date] {
  const first = (min(days) ?? new Date(0)).getTime();
  const last = (max(days) ?? new Date(0)).getTime();
  const margin = Math.max(60 * DAY, (last - first) / 6);
  const now = today.getTime();
  return [
    new Date(first - margin),
    new Date(now - last > REACH * 365 * DAY ? last + margin : Math.max(last + margin, now)),
  ];
}

/** The first line on which a mark finds room at its day or a little beside it. */
function placeLane(
  items: readonly TimelineItem[],
  scale: Scale,
  { left, width, step }: TimelineOptions,
): PlacedMark[] {
  const free: number[] = [];
  return items.map(({ day, since }) => {
    const at = Math.round(scale(parse(day)));
    const last = Math.min(at + ASIDE * step, Math.max(at, width - step));
    const found = free.findIndex((from) => from <= last);
    const row = found < 0 ? free.length : found;
    const x = Math.max(at, free[row] ?? left);
    free[row] = x + step;
    const from = since === null ? null : Math.round(scale(parse(since)));
    return { x, row, from: from !== null && from < x ? from : null };
  });
}

const isoOf = (tick: Date): string => tick.toISOString().slice(0, tick.getUTCMonth() === 0 ? 4 : 7);

/** Places lanes of items, each lane in the order of its days, on one time axis; no items, no geometry. */
export function layTimeline(
  lanes: readonly (readonly TimelineItem[])[],
  options: TimelineOptions,
): TimelineGeometry {
  const days = lanes.flat().flatMap(({ day, since }) => [day, ...(since ? [since] : [])]);
  if (days.length === 0) return { ticks: [], lanes: lanes.map(() => []), today: null };
  const today = parse(options.today);
  const domain = domainOf(days.map(parse), today);
  const scale = scaleUtc().domain(domain).range([options.left, options.width]);
  const ticks = scale.ticks(TICKS).filter((tick) => tick.getUTCDate() === 1);
  return {
    ticks: ticks.map((tick) => ({ x: Math.round(scale(tick)), iso: isoOf(tick) })),
    lanes: lanes.map((lane) => placeLane(lane, scale, options)),
    today: today >= domain[0] && today <= domain[1] ? Math.round(scale(today)) : null,
  };
}
