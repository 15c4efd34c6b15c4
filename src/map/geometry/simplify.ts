import type { Point } from '../model.ts';

/** Distance of p from the segment a–b. */
function offSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** Marks what stays of the line between two of its points. */
function keepBends(
  line: readonly Point[],
  from: number,
  to: number,
  tolerance: number,
  kept: Uint8Array,
): void {
  const [first, last] = [line[from], line[to]];
  if (first === undefined || last === undefined) return;
  let farthest = { index: from, off: tolerance };
  for (let index = from + 1; index < to; index++) {
    const point = line[index];
    const off = point === undefined ? 0 : offSegment(point, first, last);
    if (off > farthest.off) farthest = { index, off };
  }
  const { index } = farthest;
  if (index === from) return;
  kept[index] = 1;
  keepBends(line, from, index, tolerance, kept);
  keepBends(line, index, to, tolerance, kept);
}

/** Douglas and Peucker (1973): the line without the bends that stray less than `tolerance` px. Ends stay. */
export function simplify(line: readonly Point[], tolerance: number): readonly Point[] {
  if (line.length < 3) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  keepBends(line, 0, line.length - 1, tolerance, kept);
  return line.filter((_, i) => kept[i] === 1);
}
