import { grow } from '../geometry/box.ts';
import { project } from '../geometry/mercator.ts';
import { riversWithin } from '../labels/courses.ts';
import { expansesOf } from '../labels/expanses.ts';
import { layOut } from '../labels/layout.ts';
import type { Layout } from '../labels/task.ts';
import { drawLabel, drawRiver, drawTown } from '../locator/labels.ts';
import { type Shapes, shapesOf } from '../locator/layers.ts';
import { type PlacedRing, placeRings } from '../locator/rings.ts';
import type { ClaimMapData, Opening } from '../map-data.ts';
import { unpackPlaces } from '../packed.ts';
import { ShownPlaces } from '../shown-places.ts';
import { drawBase } from './base.ts';
import { type Laid, layBeside } from './beside.ts';
import { type Ground, type GroundSheet, GroundSheets } from './ground-sheet.ts';
import { marksOf } from './marks.ts';
import type { DrawTask, Picture, SquareTask } from './model.ts';

/** Rings reach this far beyond the view, so that a pan does not bare their cut ends, px. */
const BEYOND = 400;

function drawNames({ seas, rivers, towns, expanses }: Layout, rings: readonly PlacedRing[]): string {
  return [
    ...rings.map(({ svg }) => svg),
    ...seas.map(drawLabel),
    ...rivers.map(drawRiver),
    ...towns.map(drawTown),
    ...expanses.filter(({ expanse }) => expanse.place === undefined).map(({ label }) => drawLabel(label)),
  ].join('');
}

/** Draws the movable map as markup: all of it that needs no document, so that it can be done off the page's thread. */
export class Renderer {
  readonly #data: ClaimMapData;
  readonly #opening: Opening;
  readonly #ground: Ground;
  readonly #sheets: GroundSheets;
  readonly #shapes: Shapes;
  readonly #places: ShownPlaces;
  readonly #rank: ReadonlyMap<string, number>;

  /** `opening` is the static picture of the data whose place the map takes. */
  constructor(data: ClaimMapData, opening: Opening, ground: Ground) {
    const places = unpackPlaces(data);
    this.#data = data;
    this.#opening = opening;
    this.#ground = ground;
    this.#sheets = new GroundSheets(ground);
    this.#shapes = shapesOf(ground.backdrop.land, data.theatre, places);
    this.#places = new ShownPlaces(places, data.dropsUnsaid);
    this.#rank = new Map(places.map(({ id }, i) => [id, i]));
  }

  draw(task: DrawTask): Picture {
    const sheet = this.#sheets.get(task.key, task.mercator);
    this.#places.choose(task.choice);
    const { rings: wanted } = this.#data;
    const rings = wanted === null ? [] : placeRings(wanted, task.mercator, grow(task.view, BEYOND));
    const layout = this.#layOut(task, sheet, rings);
    const { box } = this.#ground.backdrop;
    return {
      base: task.base && drawBase(sheet, this.#shapes, box, task.base),
      names: drawNames(layout, rings),
      marks: marksOf(layout, this.#rank),
    };
  }

  /** Finds room for a square beside the ground that is spoken of. */
  layBeside(task: SquareTask): Laid {
    return layBeside(task, this.#ground.backdrop.land, this.#data.theatre);
  }

  #layOut({ free, taken, chosen }: DrawTask, sheet: GroundSheet, rings: readonly PlacedRing[]): Layout {
    const { countries, towns, seas } = this.#ground.backdrop;
    const { placeSize, nameScale, sigils, pxPerTown } = this.#opening;
    const places = this.#places.now;
    return layOut({
      places,
      expanses: expansesOf(places, sheet.rough, countries, free),
      towns,
      seas,
      rivers: riversWithin(sheet.waters, free),
      project: (position) => project(sheet.mercator, position),
      bounds: free,
      taken: [...taken, ...rings.map(({ box }) => box)],
      placeSize,
      nameScale,
      sigils,
      pxPerTown,
      around: this.#data.rings?.around,
      active: chosen,
    });
  }
}
