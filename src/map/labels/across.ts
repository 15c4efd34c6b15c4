import { boxOf, grow } from '../geometry/box.ts';
import { roomiest, withoutOutlying } from '../geometry/rings.ts';
import type { Point } from '../model.ts';
import { TEXTS } from '../style.data.ts';
import { centred, extentOf } from './block.ts';
import type { Board } from './board.ts';
import { inTwoLines } from './lines.ts';
import type { Label } from './model.ts';
import type { Expanse, LabelTask, Layout } from './task.ts';
import { scaled, wording } from './wording.ts';

/** A name across a country stands only where this share of it has room. */
const ROOM_FOR_NAME = 0.8;
/** Air around a name that stands across an area, px. */
const AIR = 4;

/** One or two lines in the roomiest part of the expanse's main land; what has sigils may stand in a narrow part. */
function expanseLabel(
  task: LabelTask,
  { name, rings, place, style }: Expanse,
  board: Board,
): Label | undefined {
  const base = wording(task, name, scaled(task, style), place?.sigils ?? []);
  const split = style.capitals ? undefined : inTwoLines(name);
  const wordings = split === undefined ? [base] : [base, { ...base, lines: split }];
  const main = withoutOutlying(rings);
  const needed = base.sigils.length > 0 ? 0 : ROOM_FOR_NAME;
  for (const words of wordings) {
    const { width, height } = extentOf(words);
    const at = roomiest(main, {
      stretch: height / width,
      least: (height / 2) * needed,
      fits: ([x, y]) => board.fits(grow(boxOf(x - width / 2, y - height / 2, width, height), AIR)),
    });
    if (at !== undefined) return board.put([centred(words, at)], AIR);
  }
  return undefined;
}

/** Where an area stands that is marked like a point: the roomiest spot of what the view shows of it. */
export function middleOf({ rings }: Expanse): Point | undefined {
  return roomiest(withoutOutlying(rings), { stretch: 1, least: 0, fits: () => true });
}

/** Names across areas and countries; one without room is left out. */
export function placeExpanses(
  task: LabelTask,
  expanses: readonly Expanse[],
  board: Board,
): Layout['expanses'][number][] {
  return expanses.flatMap((expanse) => {
    const label = expanse.rings.length > 0 ? expanseLabel(task, expanse, board) : undefined;
    return label === undefined ? [] : [{ expanse, label }];
  });
}

/** Each sea once, at the first of its spots that is free, none that the text names. */
export function placeSeas(task: LabelTask, board: Board): Label[] {
  const spoken = new Set(task.places.map(({ name }) => name.toLowerCase()));
  const named = new Set<string>();
  return task.seas.flatMap(([name, lon, lat]) => {
    if (named.has(name) || spoken.has(name.toLowerCase())) return [];
    const at = task.project([lon, lat]);
    const words = wording(task, name, scaled(task, TEXTS.water), []);
    const label = board.put([centred(words, at)], AIR);
    if (label === undefined) return [];
    named.add(name);
    return label;
  });
}
