import { map as createMap, type Map as LeafletMap } from 'leaflet';
import type { Backdrop } from '../backdrop/model.ts';
import { type Box, shifted } from '../geometry/box.ts';
import { FRAME } from '../locator/frame.ts';
import { shapesOf } from '../locator/layers.ts';
import type { MapPlace } from '../model.ts';
import { BaseLayer } from './base-layer.ts';
import { FrameLayer } from './frame.ts';
import { guardScrolling } from './gestures.ts';
import { type Ground, GroundSheets } from './ground-sheet.ts';
import { type Mark, Markers } from './markers.ts';
import type { ClaimMapData, Opening } from './model.ts';
import { layOutView, NameLayer, ringsOfView } from './names.ts';
import { nextTask } from './next-task.ts';
import { freeBox, openView, viewOnLayers } from './view.ts';

const ZOOM = { min: 3, max: 10 } as const;
const STILL = matchMedia('(prefers-reduced-motion: reduce)');
/** Room that the last line of the map keeps for the degrees along its edge, px. */
const DEGREES = 16;

/** Which of the two static pictures the style sheet shows in this window. */
function showsNarrow(figure: HTMLElement): boolean {
  const narrow = figure.querySelector('.map-narrow');
  return narrow !== null && getComputedStyle(narrow).display !== 'none';
}

function makeMap(container: HTMLElement): LeafletMap {
  const moving = !STILL.matches;
  return createMap(container, {
    attributionControl: false,
    zoomControl: false,
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    zoomSnap: 0,
    zoomAnimation: moving,
    fadeAnimation: moving,
    inertia: moving,
    worldCopyJump: false,
  });
}

/** The picture: base map, names, frame and marks, drawn anew where the map comes to rest. */
export class Stage {
  readonly map: LeafletMap;
  readonly markers: Markers;
  readonly #data: ClaimMapData;
  readonly #opening: Opening;
  readonly #backdrop: Backdrop;
  readonly #sheets: GroundSheets;
  readonly #names: NameLayer;
  readonly #frame: FrameLayer;

  constructor(
    figure: HTMLElement,
    container: HTMLElement,
    data: ClaimMapData,
    ground: Ground,
    places: readonly MapPlace[],
    onMark: (mark: Mark) => void,
  ) {
    this.#data = data;
    this.#opening = showsNarrow(figure) ? data.narrow : data.wide;
    this.#backdrop = ground.backdrop;
    this.map = makeMap(container);
    this.openView();
    this.#sheets = new GroundSheets(this.map, ground);
    this.#names = new NameLayer(this.map);
    this.#frame = new FrameLayer(this.map);
    this.markers = new Markers(this.map, new Map(places.map(({ id }, i) => [id, i])), onMark);
    guardScrolling(this.map);
    this.map.on('move', () => this.#frame.follow(this.free()));
  }

  /** Draws the base map, piece by piece. */
  async layGround(places: readonly MapPlace[]): Promise<void> {
    const { land } = this.#sheets.now();
    await nextTask();
    const shapes = shapesOf(land, this.#data.theatre, places);
    new BaseLayer(this.map, this.#backdrop, this.#sheets, shapes);
    await nextTask();
  }

  get moves(): boolean {
    return !STILL.matches;
  }

  /** The view of the static picture. */
  openView(): void {
    const { mercator, width } = this.#opening;
    openView(this.map, mercator, this.map.getContainer().clientWidth / width);
  }

  /** What of the map nothing covers. */
  free(): Box {
    return freeBox(this.map, FRAME, this.#opening.covered);
  }

  draw(places: readonly MapPlace[], chosen: string | undefined, active: string | undefined): void {
    const free = this.free();
    this.#frame.draw(free);
    const rings = ringsOfView(this.map, this.#data.rings);
    const { x0, y0 } = viewOnLayers(this.map);
    const onLayers = (box: Box): Box => shifted(box, x0, y0);
    const layout = layOutView({
      backdrop: this.#backdrop,
      sheet: this.#sheets.now(),
      places,
      active: chosen,
      opening: this.#opening,
      free: onLayers({ ...free, x0: free.x0 + 2, y1: free.y1 - DEGREES }),
      taken: [onLayers(this.#frame.scale(free).box), ...rings.map(({ box }) => box)],
    });
    this.#names.draw(layout, rings);
    this.markers.draw(layout, active);
  }
}
