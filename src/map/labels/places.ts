import { boxAround, holds } from '../geometry/box.ts';
import { isPoint, type MapPlace, type Point } from '../model.ts';
import { TEXTS, type TextStyle } from '../style.data.ts';
import { mostSaid } from '../words.ts';
import { aroundPoint } from './block.ts';
import type { Board } from './board.ts';
import { type Crowd, gather } from './crowds.ts';
import { oneAVoice } from './sigils.ts';
import type { LabelTask, Layout, PlacedCrowd, PlacedPlace } from './task.ts';
import { wording } from './wording.ts';

/** Radius of a place's ring with its air, and from its middle to the label. */
const PLACE = { ring: 10, clear: 14 } as const;
/** The same of a crowd's; its name is smaller than a place's. */
const CROWD = { ring: 13, clear: 17, size: 0.82 } as const;
/** Middles nearer than this cannot be told apart, px. */
const APART = 22;

/** Where a place of the text stands, px. */
export interface Spot {
  readonly place: MapPlace;
  readonly at: Point;
}

/** The points of the text that the map shows. */
export function spotsOf({ places, project, bounds }: LabelTask): Spot[] {
  return places
    .filter(isPoint)
    .map((place): Spot => ({ place, at: project([place.lon, place.lat]) }))
    .filter(({ at: [x, y] }) => holds(bounds, x, y));
}

function placeSpot(task: LabelTask, { place, at }: Spot, style: TextStyle, board: Board): PlacedPlace {
  const words = wording(task, place.name, style, place.sigils);
  return { place, at, label: board.put(aroundPoint(words, at, PLACE.clear)) };
}

/** « Pokrovsk et 6 autres », with a sigil a voice. */
function placeCrowd(
  task: LabelTask,
  { members, at }: Crowd<Spot>,
  style: TextStyle,
  board: Board,
): PlacedCrowd {
  const [first, second, ...others] = members;
  const places: PlacedCrowd['places'] = [first.place, second.place, ...others.map(({ place }) => place)];
  const name = `${mostSaid(places).name} et ${others.length > 0 ? `${others.length + 1} autres` : '1 autre'}`;
  const sigils = oneAVoice(places.flatMap((place) => place.sigils));
  const small = { ...style, size: style.size * CROWD.size };
  const words = wording({ ...task, sigils: 'voices' }, name, small, sigils);
  return { places, at, label: board.put(aroundPoint(words, at, CROWD.clear)) };
}

/** The places of the text: every ring is kept free before the first name is put. */
export function placePlaces(
  task: LabelTask,
  visible: readonly Spot[],
  board: Board,
): Pick<Layout, 'places' | 'crowds'> {
  const chosen = visible.filter(({ place }) => place.id === task.active);
  const { alone, crowds } = gather(
    visible.filter((spot) => !chosen.includes(spot)),
    APART,
  );
  const single = visible.filter((spot) => chosen.includes(spot) || alone.includes(spot));
  for (const { at } of single) board.block(boxAround(...at, PLACE.ring));
  for (const { at } of crowds) board.block(boxAround(...at, CROWD.ring));
  const style = { ...TEXTS.place, size: task.placeSize };
  return {
    places: single.map((spot) => placeSpot(task, spot, style, board)),
    crowds: crowds.map((crowd) => placeCrowd(task, crowd, style, board)),
  };
}
