import type { Topology } from 'topojson-specification';
import type { Backdrop, OutlineObjects, WaterObjects } from '../backdrop/model.ts';
import type { Mercator } from '../geometry/mercator.ts';
import { inPixels, UNSEEN, withoutBends } from '../geometry/sheet.ts';
import type { Land } from '../theatre.ts';

/** What is fetched for the map. */
export interface Ground {
  readonly backdrop: Backdrop;
  readonly outline: Topology<OutlineObjects>;
}

/** The base map at one zoom, in px of the map's layers: these stay as the map is moved. */
export interface GroundSheet {
  readonly mercator: Mercator;
  readonly land: Land;
  readonly waters: Topology<WaterObjects>;
  /** The land as rough as it may be for names to find their place. */
  readonly rough: Land;
  /** The world beyond. */
  readonly outline: Topology<OutlineObjects>;
}

/** Bends smaller than this do not matter to where a name stands, px. */
const ROUGH = 3;

function sheetOf({ backdrop, outline }: Ground, mercator: Mercator): GroundSheet {
  const fine = <T extends Topology>(topology: T): T => withoutBends(inPixels(topology, mercator), UNSEEN);
  const land = fine(backdrop.land);
  const rough = withoutBends(land, ROUGH);
  return { mercator, land, rough, waters: fine(backdrop.waters), outline: fine(outline) };
}

/** Sheets of the base map, made anew where the zoom changes. */
export class GroundSheets {
  readonly #ground: Ground;
  #made: { readonly key: string; readonly sheet: GroundSheet } | undefined;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** The same sheet for the same key, whose px are the same. */
  get(key: string, mercator: Mercator): GroundSheet {
    if (this.#made?.key !== key) this.#made = { key, sheet: sheetOf(this.#ground, mercator) };
    return this.#made.sheet;
  }
}
