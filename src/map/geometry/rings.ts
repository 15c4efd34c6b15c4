import type { Point } from '../model.ts';

/** Closed outlines in px; holes are rings like the others (even–odd). */
export type Rings = readonly (readonly Point[])[];

function edges(ring: readonly Point[]): (readonly [Point, Point])[] {
  return ring.map((point, i) => [point, ring[(i + 1) % ring.length] ?? point] as const);
}

function distanceToEdge([x, y]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function crosses([x, y]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): boolean {
  return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
}

/** A point within the rings and how far their edge is. */
export interface Roomy {
  readonly at: Point;
  readonly room: number;
}

/** How finely the outline is searched: points a side. */
const GRID = 26;

/**
 * Points within the rings, the roomiest first. `stretch` is height over width of what shall stand there:
 * across is counted that much less, so that a wide label finds a wide place.
 */
export function roomiest(rings: Rings, stretch: number): Roomy[] {
  const squeezed = rings.map((ring) => ring.map(([x, y]): Point => [x * stretch, y]));
  const all = squeezed.flatMap(edges);
  const [xs, ys] = [squeezed.flat().map(([x]) => x), squeezed.flat().map(([, y]) => y)];
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const found: Roomy[] = [];
  for (let i = 0; i < GRID * GRID; i++) {
    const x = x0 + ((x1 - x0) * ((i % GRID) + 0.5)) / GRID;
    const y = y0 + ((y1 - y0) * (Math.floor(i / GRID) + 0.5)) / GRID;
    if (all.filter((edge) => crosses([x, y], edge)).length % 2 === 0) continue;
    found.push({ at: [x / stretch, y], room: Math.min(...all.map((edge) => distanceToEdge([x, y], edge))) });
  }
  return found.sort((a, b) => b.room - a.room);
}
