import type { Point } from '../model.ts';

/** Distance of p from the segment a–b. */
function offSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** Douglas and Peucker (1973): the line without the bends that stray less than `tolerance` px. Ends stay. */
export function simplify(line: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [line[0], line[line.length - 1]];
  if (first === undefined || last === undefined || line.length < 3) return line;
  let farthest = { index: 0, off: tolerance };
  line.forEach((point, index) => {
    const off = offSegment(point, first, last);
    if (off > farthest.off) farthest = { index, off };
  });
  if (farthest.index === 0) return [first, last];
  const head = simplify(line.slice(0, farthest.index + 1), tolerance);
  return [...head, ...simplify(line.slice(farthest.index), tolerance).slice(1)];
}
