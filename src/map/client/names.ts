import { DomUtil, type Map as LeafletMap } from 'leaflet';
import type { Backdrop } from '../backdrop/model.ts';
import { type Box, grow } from '../geometry/box.ts';
import { project } from '../geometry/mercator.ts';
import { riversWithin } from '../labels/courses.ts';
import { expansesOf } from '../labels/expanses.ts';
import { layOut } from '../labels/layout.ts';
import type { Layout } from '../labels/task.ts';
import { drawLabel, drawRiver, drawTown } from '../locator/labels.ts';
import { type DistanceRings, type PlacedRing, placeRings } from '../locator/rings.ts';
import type { MapPlace } from '../model.ts';
import type { GroundSheet } from './ground-sheet.ts';
import type { Opening } from './model.ts';
import { svgLayer } from './sheet.ts';
import { layerMercator, viewOnLayers } from './view.ts';

/** What the view has to say, and where there is room for it; px of the map's layers. */
export interface ViewTask {
  readonly backdrop: Backdrop;
  readonly sheet: GroundSheet;
  readonly places: readonly MapPlace[];
  readonly active: string | undefined;
  readonly opening: Opening;
  readonly free: Box;
  readonly taken: readonly Box[];
}

/** Finds room for all names in the view as it stands. */
export function layOutView({ backdrop, sheet, places, active, opening, free, taken }: ViewTask): Layout {
  return layOut({
    places,
    expanses: expansesOf(places, sheet.rough, backdrop.countries, free),
    towns: backdrop.towns,
    seas: backdrop.seas,
    rivers: riversWithin(sheet.waters, free),
    project: (position) => project(sheet.mercator, position),
    bounds: free,
    taken,
    placeSize: opening.placeSize,
    nameScale: opening.nameScale,
    sigils: opening.sigils,
    pxPerTown: opening.pxPerTown,
    active,
  });
}

/** Rings reach this far beyond the view, so that a pan does not bare their cut ends, px. */
const BEYOND = 400;

/** The distance rings of the view. */
export function ringsOfView(map: LeafletMap, rings: DistanceRings | null): PlacedRing[] {
  return rings === null ? [] : placeRings(rings, layerMercator(map), grow(viewOnLayers(map), BEYOND));
}

/** The names of the base map and the rings: they move with it, and are drawn anew where it comes to rest. */
export class NameLayer {
  readonly #svg: SVGSVGElement;

  constructor(map: LeafletMap) {
    const sheet = DomUtil.create('div', 'leaflet-zoom-hide', map.createPane('names'));
    this.#svg = svgLayer(sheet, 'map map-names');
  }

  draw({ seas, rivers, towns, expanses }: Layout, rings: readonly PlacedRing[]): void {
    this.#svg.innerHTML = [
      ...rings.map(({ svg }) => svg),
      ...seas.map(drawLabel),
      ...rivers.map(drawRiver),
      ...towns.map(drawTown),
      ...expanses.filter(({ expanse }) => expanse.place === undefined).map(({ label }) => drawLabel(label)),
    ].join('');
  }
}
