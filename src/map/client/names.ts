import { DomUtil, type Map as LeafletMap, point } from 'leaflet';
import type { Backdrop } from '../backdrop/model.ts';
import type { Box } from '../geometry/box.ts';
import { onSheet, UNSEEN } from '../geometry/sheet.ts';
import { expansesOf } from '../labels/expanses.ts';
import { layOut } from '../labels/layout.ts';
import type { Layout } from '../labels/task.ts';
import { drawLabel, drawTown } from '../locator/labels.ts';
import type { MapPlace } from '../model.ts';
import type { Opening } from './model.ts';
import { svgLayer } from './sheet.ts';
import { latLng, mercatorOf } from './view.ts';

/** Finds room for all names in the view as it stands. */
export function layOutView(
  map: LeafletMap,
  backdrop: Backdrop,
  places: readonly MapPlace[],
  opening: Opening,
  free: Box,
  taken: readonly Box[],
): Layout {
  const land = onSheet(backdrop.land, mercatorOf(map), UNSEEN);
  return layOut({
    places,
    expanses: expansesOf(places, land, backdrop.countries, free),
    towns: backdrop.towns,
    seas: backdrop.seas,
    project: (position) => {
      const { x, y } = map.latLngToContainerPoint(latLng(position));
      return [x, y];
    },
    bounds: free,
    taken,
    placeSize: opening.placeSize,
    nameScale: opening.nameScale,
    sigils: opening.sigils,
    pxPerTown: opening.pxPerTown,
  });
}

/** The names of the base map: they move with it, and are written anew where it comes to rest. */
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

  draw({ seas, towns, expanses }: Layout): void {
    const { x, y } = this.#map.getSize();
    this.#svg.setAttribute('width', String(x));
    this.#svg.setAttribute('height', String(y));
    DomUtil.setPosition(this.#sheet, this.#map.containerPointToLayerPoint(point(0, 0)));
    this.#svg.innerHTML = [
      ...seas.map(drawLabel),
      ...towns.map(drawTown),
      ...expanses.filter(({ expanse }) => expanse.place === undefined).map(({ label }) => drawLabel(label)),
    ].join('');
  }
}
