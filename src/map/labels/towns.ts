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

/** As many towns as the map has room for, none that the text names. */
export function placeTowns(task: LabelTask, board: Board): PlacedTown[] {
  const { x0, y0, x1, y1 } = task.bounds;
  const most = ((x1 - x0) * (y1 - y0)) / task.pxPerTown;
  const named = new Set(task.places.map(({ name }) => name));
  const visible = task.towns.filter(([name, lon, lat]) => {
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
