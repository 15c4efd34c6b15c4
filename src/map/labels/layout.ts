import { placeExpanses, placeSeas } from './across.ts';
import { Board } from './board.ts';
import { placePlaces } from './places.ts';
import { placeRivers } from './rivers.ts';
import type { LabelTask, Layout } from './task.ts';
import { placeTowns } from './towns.ts';

/** Finds room for every name, what the text speaks of first; no two labels cover each other. */
export function layOut(task: LabelTask): Layout {
  const board = new Board(task.bounds, task.taken);
  const spoken = task.expanses.filter(({ place }) => place !== undefined);
  const others = task.expanses.filter(({ place }) => place === undefined);
  const { places, crowds } = placePlaces(task, board);
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
