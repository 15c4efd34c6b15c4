import type { Town } from '../backdrop/model.ts';
import { boxAround, holds } from '../geometry/box.ts';
import { LARGE_TOWN, TEXTS } from '../style.data.ts';
import { aroundPoint } from './block.ts';
import type { Board } from './board.ts';
import type { LabelTask, PlacedTown } from './task.ts';
import { wording } from './wording.ts';

/** Half of a town's dot, from its middle to the label, and around the label, px. */
const TOWN = { dot: 3.5, clear: 6, air: 4 } as const;

function placeTown(task: LabelTask, [name, lon, lat, population, seat]: Town, board: Board): PlacedTown[] {
  const at = task.project([lon, lat]);
  const dot = boxAround(...at, TOWN.dot);
  if (!board.fits(dot)) return [];
  const large = population > LARGE_TOWN || seat === 1;
  const style = large ? TEXTS.city : TEXTS.town;
  const label = board.put(aroundPoint(wording(task, name, style, []), at, TOWN.clear), TOWN.air);
  if (label === undefined && !large) return [];
  board.block(dot);
  return [{ at, large, seat: seat === 1, label }];
}

/** Around a place a town counts for its inhabitants by the square of its distance, this many px added. */
const NEAR = 40;

/** The order in which towns get room: as they come, or the weightiest around a place first. */
function inTurn({ towns, around, project }: LabelTask): readonly Town[] {
  if (around === undefined) return towns;
  const [x, y] = project(around);
  const weight = ([, lon, lat, population]: Town): number => {
    const [townX, townY] = project([lon, lat]);
    return population / (Math.hypot(townX - x, townY - y) + NEAR) ** 2;
  };
  return towns.toSorted((a, b) => weight(b) - weight(a));
}

/** As many towns as the map has room for, none that the text names. */
export function placeTowns(task: LabelTask, board: Board): PlacedTown[] {
  const { x0, y0, x1, y1 } = task.bounds;
  const most = ((x1 - x0) * (y1 - y0)) / task.pxPerTown;
  const named = new Set(task.places.map(({ name }) => name));
  const visible = inTurn(task).filter(([name, lon, lat]) => {
    const [x, y] = task.project([lon, lat]);
    return holds(task.bounds, x, y) && !named.has(name);
  });
  const placed: PlacedTown[] = [];
  for (const town of visible) {
    if (placed.length >= most) break;
    placed.push(...placeTown(task, town, board));
  }
  return placed;
}
