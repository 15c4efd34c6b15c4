import type { Choice } from '../choice.ts';
import type { Box } from '../geometry/box.ts';
import type { Mercator } from '../geometry/mercator.ts';
import type { Point } from '../model.ts';

/** What a picture of the movable map must show; all boxes in px of the map's layers. */
export interface DrawTask {
  /** The same as long as the layers keep their px: the base map's sheet is made anew where it is another. */
  readonly key: string;
  /** Onto the map's layers. */
  readonly mercator: Mercator;
  readonly view: Box;
  /** What of the view nothing covers: names stand there. */
  readonly free: Box;
  /** Taken by the scale bar and the degrees. */
  readonly taken: readonly Box[];
  /** Where the base map is to be drawn; undefined where enough of it is. */
  readonly base: Box | undefined;
  readonly choice: Choice;
  /** Id of the place that never goes into a crowd. */
  readonly chosen: string | undefined;
}

/** A place, or a crowd of them, as it stands on the map. */
export interface Mark {
  /** Unique on the map: the id of the place, those of the crowd joined. */
  readonly key: string;
  /** « Pokrovsk, 4 affirmations » */
  readonly name: string;
  /** Px of the map's layers. */
  readonly at: Point;
  /** Ids: one of a place, several of a crowd; in the order of the list. */
  readonly places: readonly [string, ...string[]];
  readonly svg: string;
}

/** The content of three SVG layers, from the ground up. */
export interface Picture {
  /** Undefined where none was asked for. */
  readonly base: string | undefined;
  readonly names: string;
  /** In the order of the list. */
  readonly marks: readonly Mark[];
}

/** A square of some area that wants room in a view. */
export interface SquareTask {
  /** Square km. */
  readonly area: number;
  /** Onto the view. */
  readonly mercator: Mercator;
  /** Middle of the view, px. */
  readonly middle: Point;
  readonly free: Box;
  readonly zoom: number;
  readonly minZoom: number;
}
