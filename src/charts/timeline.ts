import { scaleUtc } from 'd3-scale';

/** Where things stand on the timeline, in px of a drawing `width` wide. */
export interface TimelineGeometry {
  /** Firsts of a month: `YYYY`, or `YYYY-MM` where it is not January. */
  readonly ticks: readonly { readonly x: number; readonly iso: string }[];
  /** Lane by lane, mark by mark; marks that would cover each other are moved right. */
  readonly lanes: readonly (readonly number[])[];
}

export interface TimelineOptions {
  readonly left: number;
  readonly width: number;
  /** Room that one mark takes, px. */
  readonly step: number;
}

const DAY = 86_400_000;
const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The days with a margin on both sides: a sixth of their span, and two months at least. */
function domainOf(days: readonly Date[]): [Date, Date] {
  const times = days.map((day) => day.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max(60 * DAY, (last - first) / 6);
  return [new Date(first - margin), new Date(last + margin)];
}

function spread(xs: readonly number[], step: number): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return xs.map((x) => {
    const at = Math.max(x, free);
    free = at + step;
    return at;
  });
}

const isoOf = (tick: Date): string => tick.toISOString().slice(0, tick.getUTCMonth() === 0 ? 4 : 7);

/** Places lanes of days (`YYYY-MM-DD`, each lane in order) on one time axis; no days, no geometry. */
export function layTimeline(
  lanes: readonly (readonly string[])[],
  options: TimelineOptions,
): TimelineGeometry {
  const days = lanes.flat().map(parse);
  if (days.length === 0) return { ticks: [], lanes: lanes.map(() => []) };
  const { left, width, step } = options;
  const scale = scaleUtc().domain(domainOf(days)).range([left, width]);
  const ticks = scale.ticks(6).filter((tick) => tick.getUTCDate() === 1);
  return {
    ticks: ticks.map((tick) => ({ x: Math.round(scale(tick)), iso: isoOf(tick) })),
    lanes: lanes.map((lane) =>
      spread(
        lane.map((day) => Math.round(scale(parse(day)))).sort((a, b) => a - b),
        step,
      ),
    ),
  };
}
