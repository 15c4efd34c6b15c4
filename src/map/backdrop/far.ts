import { extent } from 'd3-array';
import type { Arc } from 'topojson-specification';
import { absolute, relative } from './arcs.ts';

/**
 * A quantized arc that a picture does not show, in a few points: its ends, and where it reaches farthest. Its box
 * stays as it was and so holds the new line: shapes close around the picture as they did.
 */
export function farArc(arc: Arc): Arc {
  const points = absolute(arc);
  const [west, east] = extent(points, ([x]) => x);
  const [south, north] = extent(points, ([, y]) => y);
  const reached = [west, east, south, north].map((edge, i) =>
    points.findIndex((point) => point[i < 2 ? 0 : 1] === edge),
  );
  const kept = new Set([0, ...reached, points.length - 1]);
  return relative(points.filter((_, i) => kept.has(i)));
}
