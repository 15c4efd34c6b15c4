import { extent } from 'd3-array';
import type { Point } from '../model.ts';
import { type Box, overlap } from './box.ts';

/** Closed outlines in px; holes are rings like the others (even–odd). */
export type Rings = readonly (readonly Point[])[];

/** A straight piece of an outline. */
interface Edge {
  readonly ax: number;
  readonly ay: number;
  readonly dx: number;
  readonly dy: number;
  /** Of its length; 0 for a point. */
  readonly squared: number;
}

function edgesOf(ring: readonly Point[], stretch: number): Edge[] {
  return ring.map(([x, ay], i) => {
    const [endX, endY] = ring[(i + 1) % ring.length] ?? [x, ay];
    const [ax, dx, dy] = [x * stretch, (endX - x) * stretch, endY - ay];
    return { ax, ay, dx, dy, squared: dx * dx + dy * dy };
  });
}

/** Square of the distance of a point from the nearest edge; undefined where that is not above `least`. */
function roomAround(x: number, y: number, edges: readonly Edge[], least: number): number | undefined {
  let room = Number.POSITIVE_INFINITY;
  for (const { ax, ay, dx, dy, squared } of edges) {
    const [px, py] = [x - ax, y - ay];
    const t = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
    const [ox, oy] = [px - t * dx, py - t * dy];
    room = Math.min(room, ox * ox + oy * oy);
    if (room <= least) return undefined;
  }
  return room;
}

/** Where the outlines cross the level of `y`, from left to right: within lies between an odd one and the next. */
function crossings(y: number, edges: readonly Edge[]): number[] {
  return edges
    .filter(({ ay, dy }) => ay > y !== ay + dy > y)
    .map(({ ax, ay, dx, dy }) => ax + (dx * (y - ay)) / dy)
    .sort((a, b) => a - b);
}

/** Whether an odd number of the crossings lies to the right of x. */
function isOdd(crossed: readonly number[], x: number): boolean {
  let odd = false;
  for (const cross of crossed) if (cross > x) odd = !odd;
  return odd;
}

/** How finely the outline is searched: points a side. */
const GRID = 26;

/** What a point must be to be found. */
export interface Wanted {
  /** Height over width of what shall stand there: across is counted that much less, so that a wide label finds a wide place. */
  readonly stretch: number;
  /** To the nearest edge at least, px. */
  readonly least: number;
  /** Whether what stands there keeps clear of all else. */
  readonly fits: (at: Point) => boolean;
}

/** The point within the rings that fits and is farthest from their edges. */
export function roomiest(rings: Rings, { stretch, least, fits }: Wanted): Point | undefined {
  const edges = rings.flatMap((ring) => edgesOf(ring, stretch));
  const [x0 = 0, x1 = 0] = extent(edges, ({ ax }) => ax);
  const [y0 = 0, y1 = 0] = extent(edges, ({ ay }) => ay);
  let best: { at: Point | undefined; room: number } = { at: undefined, room: Math.max(0, least) ** 2 };
  for (let row = 0; row < GRID; row++) {
    const y = y0 + ((y1 - y0) * (row + 0.5)) / GRID;
    const crossed = crossings(y, edges);
    for (let column = 0; column < GRID; column++) {
      const x = x0 + ((x1 - x0) * (column + 0.5)) / GRID;
      const at: Point = [x / stretch, y];
      if (!isOdd(crossed, x)) continue;
      // Few points have more room than the best so far: what stands on the map is asked only of these.
      const room = roomAround(x, y, edges, best.room);
      if (room !== undefined && fits(at)) best = { at, room };
    }
  }
  return best.at;
}

function boxOfRing(ring: readonly Point[]): Box {
  const [x0 = 0, x1 = 0] = extent(ring, ([x]) => x);
  const [y0 = 0, y1 = 0] = extent(ring, ([, y]) => y);
  return { x0, y0, x1, y1 };
}

const sizeOf = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);

/** Of the largest outline's size: an outline apart from it that is smaller is an outlying island. */
const OUTLYING = 0.25;

/** The rings without small ones that lie apart from the largest: Spain without the Canaries. */
export function withoutOutlying(rings: Rings): Rings {
  const boxes = rings.map(boxOfRing);
  const [first, ...others] = boxes;
  if (first === undefined) return rings;
  const main = others.reduce((best, box) => (sizeOf(box) > sizeOf(best) ? box : best), first);
  return rings.filter((_, i) => {
    const box = boxes[i] ?? main;
    return sizeOf(box) >= sizeOf(main) * OUTLYING || overlap(box, main);
  });
}
