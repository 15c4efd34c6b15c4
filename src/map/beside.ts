import type { Box } from './geometry/box.ts';
import type { Rings } from './geometry/rings.ts';
import type { Point } from './model.ts';

/** Tries of a side of the view. */
const STEPS = 24;
/** From the square to the edge of the view, px. */
const EDGE = 12;

/** Whether a point lies within the rings (even–odd). */
export function isWithin(rings: Rings, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  return inside;
}

/** Whether a square around the point touches the rings: told by its middle, corners and sides, and their corners. */
function touches(rings: Rings, [x, y]: Point, half: number): boolean {
  const offsets = [-half, -half / 2, 0, half / 2, half];
  if (offsets.some((dx) => offsets.some((dy) => isWithin(rings, [x + dx, y + dy])))) return true;
  return rings.some((ring) => ring.some(([a, b]) => Math.abs(a - x) < half && Math.abs(b - y) < half));
}

/**
 * The middle of a square of `side` px that lies wholly in the view and off the claimed ground, the one
 * nearest to `near`; undefined where the view has no such spot.
 */
export function spotBeside(view: Box, side: number, claimed: Rings, near: Point): Point | undefined {
  const half = side / 2 + EDGE;
  const [width, height] = [view.x1 - view.x0 - 2 * half, view.y1 - view.y0 - 2 * half];
  if (width < 0 || height < 0) return undefined;
  const spots = Array.from({ length: (STEPS + 1) ** 2 }, (_, i): Point => {
    const [column, row] = [i % (STEPS + 1), Math.floor(i / (STEPS + 1))];
    return [view.x0 + half + (width * column) / STEPS, view.y0 + half + (height * row) / STEPS];
  });
  const far = ([x, y]: Point): number => Math.hypot(x - near[0], y - near[1]);
  return spots.sort((a, b) => far(a) - far(b)).find((spot) => !touches(claimed, spot, half));
}
