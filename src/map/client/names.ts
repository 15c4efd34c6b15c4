import { DomUtil, type Map as LeafletMap, point } from 'leaflet';
import type { Backdrop } from '../backdrop/model.ts';
import { type Box, grow } from '../geometry/box.ts';
import { onSheet } from '../geometry/sheet.ts';
import { riversWithin } from '../labels/courses.ts';
import { expansesOf } from '../labels/expanses.ts';
import { layOut } from '../labels/layout.ts';
import type { Layout } from '../labels/task.ts';
import { drawLabel, drawRiver, drawTown } from '../locator/labels.ts';
import { type DistanceRings, type PlacedRing, placeRings } from '../locator/rings.ts';
import type { MapPlace } from '../model.ts';
import type { Opening } from './model.ts';
import { svgLayer } from './sheet.ts';
import { latLng, mercatorOf } from './view.ts';

/** What the view has to say, and where there is room for it. */
export interface ViewTask {
  readonly backdrop: Backdrop;
  readonly places: readonly MapPlace[];
  readonly active: string | undefined;
  readonly opening: Opening;
  readonly free: Box;
  readonly taken: readonly Box[];
}

/** Bends smaller than this do not matter to where a name stands, px. */
const ROUGH = { land: 3, rivers: 1 } as const;

/** Finds room for all names in the view as it stands. */
export function layOutView(map: LeafletMap, task: ViewTask): Layout {
  const { backdrop, places, opening, free } = task;
  const mercator = mercatorOf(map);
  const land = onSheet(backdrop.land, mercator, ROUGH.land);
  return layOut({
    places,
    expanses: expansesOf(places, land, backdrop.countries, free),
    towns: backdrop.towns,
    seas: backdrop.seas,
    rivers: riversWithin(onSheet(backdrop.waters, mercator, ROUGH.rivers), free),
    project: (position) => {
      const { x, y } = map.latLngToContainerPoint(latLng(position));
      return [x, y];
    },
    bounds: free,
    taken: task.taken,
    placeSize: opening.placeSize,
    nameScale: opening.nameScale,
    sigils: opening.sigils,
    pxPerTown: opening.pxPerTown,
    active: task.active,
  });
}

/** Rings reach this far beyond the view, so that a pan does not bare their cut ends, px. */
const BEYOND = 400;

/** The distance rings of the view. */
export function ringsOfView(map: LeafletMap, rings: DistanceRings | null): PlacedRing[] {
  const { x, y } = map.getSize();
  return rings === null
    ? []
    : placeRings(rings, mercatorOf(map), grow({ x0: 0, y0: 0, x1: x, y1: y }, BEYOND));
}

/** The names of the base map and the rings: they move with it, and are drawn anew where it comes to rest. */
export class NameLayer {
  readonly #map: LeafletMap;
  readonly #sheet: HTMLElement;
  readonly #svg: SVGSVGElement;

  constructor(map: LeafletMap) {
    this.#map = map;
    const pane = map.createPane('names');
    this.#sheet = DomUtil.create('div', 'leaflet-zoom-hide', pane);
    this.#svg = svgLayer(this.#sheet, 'map map-names');
  }

  draw({ seas, rivers, towns, expanses }: Layout, rings: readonly PlacedRing[]): void {
    const { x, y } = this.#map.getSize();
    this.#svg.setAttribute('width', String(x));
    this.#svg.setAttribute('height', String(y));
    DomUtil.setPosition(this.#sheet, this.#map.containerPointToLayerPoint(point(0, 0)));
    this.#svg.innerHTML = [
      ...rings.map(({ svg }) => svg),
      ...seas.map(drawLabel),
      ...rivers.map(drawRiver),
      ...towns.map(drawTown),
      ...expanses.filter(({ expanse }) => expanse.place === undefined).map(({ label }) => drawLabel(label)),
    ].join('');
  }
}
