import { scaleUtc } from 'd3-scale';

/** A length of time on the calendar beside the one that was said, px. */
export interface ElapsedGeometry {
  readonly start: number;
  readonly end: number;
  /** Where the length that was said would end. */
  readonly bound: number;
}

export interface ElapsedInput {
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  /** The length that was said, days. */
  readonly said: number;
}

const DAY = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** From the first day to the last, and to where the length that was said would end. */
export function layElapsed({ from, to, said }: ElapsedInput, left: number, right: number): ElapsedGeometry {
  const [start, end] = [timeOf(from), timeOf(to)];
  const bound = start + said * DAY;
  const scale = scaleUtc([start, Math.max(end, bound, start + DAY)], [left, right]);
  return { start: scale(start), end: scale(end), bound: scale(bound) };
}
