import { type Box, boxAround } from '../geometry/box.ts';
import type { Point } from '../model.ts';
import { TEXTS } from '../style.data.ts';
import type { Board } from './board.ts';
import { textWidth } from './measure.ts';
import type { LabelTask, PlacedRiver, River } from './task.ts';
import { scaled } from './wording.ts';

/** From the river to its name, around the name, and how far the river may bend away under it, px. */
const GAP = { above: 5, around: 7, bend: 5, ends: 6 } as const;
/** Steeper names are not read with ease, degrees. */
const STEEPEST = 62;

interface Stretch {
  readonly from: Point;
  readonly to: Point;
  /** How far the river strays from the straight line, px. */
  readonly bend: number;
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

function offLine([x, y]: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / Math.hypot(dx, dy);
}

/** Points on the line no farther from each other than `step` px. */
function densified(line: readonly Point[], step: number): Point[] {
  return line.flatMap((to, i): Point[] => {
    const from = line[i - 1];
    if (from === undefined) return [to];
    const count = Math.min(200, Math.max(1, Math.ceil(distance(from, to) / step)));
    return Array.from({ length: count }, (_, k): Point => {
      const t = (k + 1) / count;
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    });
  });
}

/** The stretches of a line that are as long as its name and straight enough to carry it. */
function stretches(line: readonly Point[], length: number): Stretch[] {
  const points = densified(line, 6);
  return points.flatMap((from, i): Stretch[] => {
    const end = points.findIndex((to, j) => j > i && distance(from, to) >= length);
    const to = points[end];
    if (to === undefined || end - i > length / 2) return [];
    const bend = Math.max(...points.slice(i, end).map((point) => offLine(point, from, to)));
    const steep = Math.abs(Math.atan((to[1] - from[1]) / (to[0] - from[0] || 1e-9)) * (180 / Math.PI));
    return bend <= GAP.bend && steep <= STEEPEST ? [{ from, to, bend }] : [];
  });
}

/** The name on its stretch, read from left to right, and the boxes that it takes. */
function placed(
  name: string,
  { from, to }: Stretch,
  width: number,
  size: number,
): PlacedRiver & { boxes: Box[] } {
  const [a, b] = from[0] <= to[0] ? [from, to] : [to, from];
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const up: Point = [Math.sin(turn) * GAP.above, -Math.cos(turn) * GAP.above];
  const middle: Point = [(a[0] + b[0]) / 2 + up[0], (a[1] + b[1]) / 2 + up[1]];
  const count = Math.ceil(width / GAP.around);
  const boxes = Array.from({ length: count + 1 }, (_, i) => {
    const along = (i / count - 0.5) * width;
    const rise = size * 0.3;
    const x = middle[0] + Math.cos(turn) * along + Math.sin(turn) * rise;
    const y = middle[1] + Math.sin(turn) * along - Math.cos(turn) * rise;
    return boxAround(x, y, GAP.around);
  });
  return { name, at: middle, degrees: (turn * 180) / Math.PI, size, boxes };
}

function placeRiver(task: LabelTask, { name, lines }: River, board: Board): PlacedRiver[] {
  const style = scaled(task, TEXTS.river);
  const width = textWidth(name, style);
  const found = lines
    .flatMap((line) => stretches(line, width + 2 * GAP.ends))
    .sort((a, b) => a.bend - b.bend);
  for (const stretch of found) {
    const { boxes, ...river } = placed(name, stretch, width, style.size);
    if (!boxes.every((box) => board.fits(box))) continue;
    for (const box of boxes) board.block(box);
    return [river];
  }
  return [];
}

/** Each river's name once, along the straightest stretch of its course that is free. */
export function placeRivers(task: LabelTask, board: Board): PlacedRiver[] {
  return task.rivers.flatMap((river) => placeRiver(task, river, board));
}
