import type { Layout } from '../labels/task.ts';
import { drawCrowd, drawLabel, drawPlace } from '../locator/labels.ts';
import type { Point } from '../model.ts';
import { nameOfCrowd, nameOfPlace } from '../words.ts';
import type { Mark } from './model.ts';

function pointsOf({ places }: Layout): Mark[] {
  return places.map((placed) => {
    const { place, at } = placed;
    return {
      key: place.id,
      name: nameOfPlace(place),
      at,
      places: [place.id],
      svg: drawPlace(placed, undefined),
    };
  });
}

function areasOf({ expanses }: Layout): Mark[] {
  return expanses.flatMap(({ expanse: { place }, label }): Mark[] => {
    if (place === undefined) return [];
    const { x0, x1, y0, y1 } = label.box;
    const at: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
    return [{ key: place.id, name: nameOfPlace(place), at, places: [place.id], svg: drawLabel(label) }];
  });
}

function crowdsOf({ crowds }: Layout): Mark[] {
  return crowds.map((crowd) => {
    const [first, second, ...others] = crowd.places;
    const ids: Mark['places'] = [first.id, second.id, ...others.map(({ id }) => id)];
    return {
      key: ids.join(' '),
      name: nameOfCrowd(crowd.places),
      at: crowd.at,
      places: ids,
      svg: drawCrowd(crowd),
    };
  });
}

/** The places of the text that a layout has room for, in the order of the list (`rank` of an id). */
export function marksOf(layout: Layout, rank: ReadonlyMap<string, number>): Mark[] {
  const rankOf = ({ places: [first] }: Mark): number => rank.get(first) ?? 0;
  return [...pointsOf(layout), ...areasOf(layout), ...crowdsOf(layout)].sort((a, b) => rankOf(a) - rankOf(b));
}
