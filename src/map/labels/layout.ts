import { middleOf, placeExpanses, placeSeas } from './across.ts';
import { Board } from './board.ts';
import { placePlaces, type Spot, spotsOf } from './places.ts';
import { placeRivers } from './rivers.ts';
import type { LabelTask, Layout } from './task.ts';
import { placeTowns } from './towns.ts';

/** Where the areas of the text stand, as points, that the layout has no name for. */
function unnamed({ expanses }: LabelTask, layout: Layout): Spot[] {
  const named = new Set(layout.expanses.map(({ expanse }) => expanse));
  return expanses.flatMap((expanse) => {
    const at = expanse.place === undefined || named.has(expanse) ? undefined : middleOf(expanse);
    return expanse.place && at ? [{ place: expanse.place, at }] : [];
  });
}

/**
 * Finds room for every name, what the text speaks of first; no two labels cover each other. An area of the text
 * without room for its name is marked like a point.
 */
export function layOut(task: LabelTask, spots = spotsOf(task)): Layout {
  const layout = layOutAround(task, spots);
  const known = new Set(spots.map(({ place }) => place.id));
  const more = unnamed(task, layout).filter(({ place }) => !known.has(place.id));
  return more.length === 0 ? layout : layOut(task, [...spots, ...more]);
}

function layOutAround(task: LabelTask, spots: readonly Spot[]): Layout {
  const board = new Board(task.bounds, task.taken);
  const marked = new Set(spots.map(({ place }) => place.id));
  const spoken = task.expanses.filter(({ place }) => place !== undefined && !marked.has(place.id));
  const others = task.expanses.filter(({ place }) => place === undefined);
  const { places, crowds } = placePlaces(task, spots, board);
  const expanses = placeExpanses(task, spoken, board);
  const seas = placeSeas(task, board);
  const countries = placeExpanses(task, others, board);
  const rivers = placeRivers(task, board);
  return {
    places,
    crowds,
    rivers,
    expanses: [...expanses, ...countries],
    seas,
    towns: placeTowns(task, board),
  };
}
