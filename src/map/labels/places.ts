import { boxAround, holds } from '../geometry/box.ts';
import { isPoint } from '../model.ts';
import { TEXTS } from '../style.data.ts';
import { aroundPoint } from './block.ts';
import type { Board } from './board.ts';
import type { LabelTask, PlacedPlace } from './task.ts';
import { wording } from './wording.ts';

/** Radius of a place's ring with its air, and from its middle to the label. */
const PLACE = { ring: 10, clear: 14 } as const;

/** The places of the text: every ring is kept free before the first name is put. */
export function placePlaces(task: LabelTask, board: Board): PlacedPlace[] {
  const points = task.places
    .filter(isPoint)
    .map((place) => ({ place, at: task.project([place.lon, place.lat]) }));
  const visible = points.filter(({ at: [x, y] }) => holds(task.bounds, x, y));
  for (const { at } of visible) board.block(boxAround(...at, PLACE.ring));
  const style = { ...TEXTS.place, size: task.placeSize };
  return visible.map(({ place, at }) => ({
    place,
    at,
    label: board.put(aroundPoint(wording(task, place.name, style, place.sigils), at, PLACE.clear)),
  }));
}
