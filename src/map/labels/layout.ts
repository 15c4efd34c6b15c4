import type { Lettering, Town } from '../backdrop/model.ts';
import { type Box, boxAround, holds } from '../geometry/box.ts';
import { type Rings, roomiest } from '../geometry/rings.ts';
import { isPoint, type LonLat, type MapPlace, type MapSigil, type Point } from '../model.ts';
import { LARGE_TOWN, TEXTS, type TextStyle } from '../style.data.ts';
import { aroundPoint, centred, extentOf } from './block.ts';
import { Board } from './board.ts';
import { inTwoLines } from './lines.ts';
import type { Label, Wording } from './model.ts';
import { oneAVoice } from './sigils.ts';

/** An area of the text or a country, with the part of it that the view shows. */
export interface Expanse {
  readonly name: string;
  readonly rings: Rings;
  /** The place of the text, none for a country that only helps to find one's way. */
  readonly place?: MapPlace;
  readonly style: TextStyle;
}

export interface LabelTask {
  readonly places: readonly MapPlace[];
  readonly expanses: readonly Expanse[];
  readonly towns: readonly Town[];
  readonly seas: readonly Lettering[];
  readonly project: (position: LonLat) => Point;
  readonly bounds: Box;
  /** Taken by the scale bar and whatever else lies on the map. */
  readonly taken: readonly Box[];
  readonly placeSize: number;
  /** Factor of the size of the names of areas, countries and seas. */
  readonly nameScale: number;
  readonly sigils: 'each' | 'voices';
  readonly pxPerTown: number;
}

export interface PlacedPlace {
  readonly place: MapPlace;
  readonly at: Point;
  readonly label: Label | undefined;
}

export interface PlacedTown {
  readonly at: Point;
  readonly large: boolean;
  readonly seat: boolean;
  readonly label: Label | undefined;
}

export interface Layout {
  readonly places: readonly PlacedPlace[];
  readonly expanses: readonly { readonly expanse: Expanse; readonly label: Label }[];
  readonly seas: readonly Label[];
  readonly towns: readonly PlacedTown[];
}

/** Radius of a place's ring with its air, and from its middle to the label. */
const PLACE = { ring: 10, clear: 14 } as const;
const TOWN = { dot: 3.5, clear: 6, air: 4 } as const;
/** A name across a country stands only where this share of it has room. */
const ROOM_FOR_NAME = 0.8;

function wording(task: LabelTask, name: string, style: TextStyle, sigils: readonly MapSigil[]): Wording {
  const each = task.sigils === 'each';
  return { lines: [name], style, sigils: each ? sigils : oneAVoice(sigils), numbered: each };
}

function scaled(task: LabelTask, style: TextStyle): TextStyle {
  return { ...style, size: style.size * task.nameScale };
}

function placePlaces(task: LabelTask, board: Board): PlacedPlace[] {
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

/** One or two lines in the roomiest part of the expanse; what has sigils may stand in a narrow part. */
function expanseLabel(
  task: LabelTask,
  { name, rings, place, style }: Expanse,
  board: Board,
): Label | undefined {
  const base = wording(task, name, scaled(task, style), place?.sigils ?? []);
  const split = style.capitals ? undefined : inTwoLines(name);
  const wordings = split === undefined ? [base] : [base, { ...base, lines: split }];
  const needed = base.sigils.length > 0 ? 0 : ROOM_FOR_NAME;
  for (const words of wordings) {
    const { width, height } = extentOf(words);
    const spots = roomiest(rings, height / width).filter(({ room }) => room >= (height / 2) * needed);
    const label = board.put(
      spots.map(({ at }) => centred(words, at)),
      4,
    );
    if (label !== undefined) return label;
  }
  return undefined;
}

function placeExpanses(
  task: LabelTask,
  expanses: readonly Expanse[],
  board: Board,
): Layout['expanses'][number][] {
  return expanses.flatMap((expanse) => {
    const label = expanse.rings.length > 0 ? expanseLabel(task, expanse, board) : undefined;
    return label === undefined ? [] : [{ expanse, label }];
  });
}

/** Each sea once, at the first of its spots that is free. */
function placeSeas(task: LabelTask, board: Board): Label[] {
  const named = new Set<string>();
  return task.seas.flatMap(([name, lon, lat]) => {
    if (named.has(name)) return [];
    const at = task.project([lon, lat]);
    const words = wording(task, name, scaled(task, TEXTS.water), []);
    const label = board.put([centred(words, at)], 4);
    if (label === undefined) return [];
    named.add(name);
    return label;
  });
}

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

function placeTowns(task: LabelTask, board: Board): PlacedTown[] {
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

/** Finds room for every name, what the text speaks of first; no two labels cover each other. */
export function layOut(task: LabelTask): Layout {
  const board = new Board(task.bounds, task.taken);
  const spoken = task.expanses.filter(({ place }) => place !== undefined);
  const others = task.expanses.filter(({ place }) => place === undefined);
  const places = placePlaces(task, board);
  const expanses = placeExpanses(task, spoken, board);
  const seas = placeSeas(task, board);
  const countries = placeExpanses(task, others, board);
  return { places, expanses: [...expanses, ...countries], seas, towns: placeTowns(task, board) };
}
