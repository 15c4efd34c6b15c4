import { type Position, separation } from './course.ts';

/** Degrees: shorter steps are fine enough already. */
const COARSE = 0.08;

/** Chaikin's corner cutting (1974), once, of the long steps only; the ends stay. */
function cut(line: readonly Position[], closed: boolean): Position[] {
  const [first, last] = [line[0], line[line.length - 1]];
  if (first === undefined || last === undefined) return [];
  const inner = line.slice(1).flatMap((to, i): Position[] => {
    const from = line[i] ?? to;
    if (separation(from, to) < COARSE) return [from, to];
    const at = (t: number): Position => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    return [at(0.25), at(0.75)];
  });
  const distinct = inner.filter((point, i) => i === 0 || point !== inner[i - 1]);
  if (!closed) return [first, ...distinct.filter((point) => point !== first && point !== last), last];
  const start = distinct[0];
  return start === undefined ? [] : [...distinct, start];
}

/** A line whose corners are rounded; a closed one stays closed. */
export function smooth(line: readonly Position[], closed = false): Position[] {
  return cut(cut(line, closed), closed);
}
