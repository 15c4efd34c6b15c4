import { map as createMap, type Map as LeafletMap } from 'leaflet';
import type { Topology } from 'topojson-specification';
import type { Backdrop, OutlineObjects } from '../backdrop/model.ts';
import type { Box } from '../geometry/box.ts';
import { FRAME } from '../locator/frame.ts';
import type { MapPlace } from '../model.ts';
import { formatAddress, parseAddress } from './address.ts';
import { FrameLayer } from './frame.ts';
import { guardScrolling } from './gestures.ts';
import { addLayers } from './layers.ts';
import { Markers } from './markers.ts';
import type { ClaimMapData, Opening } from './model.ts';
import { layOutView, NameLayer } from './names.ts';
import { Panel } from './panel.ts';
import { freeBox, openView, panTo } from './view.ts';

/** What the buttons and the list of a page may ask of its map. */
export interface ClaimMapHandle {
  zoomBy(steps: number): void;
  /** Marks a place and, where it has left the view, brings it back. `opener` gets the focus back. */
  choose(id: string, opener?: HTMLElement): void;
  /** Marks a place without moving anything, or none. */
  highlight(id: string | undefined): void;
  /** Pans to a place, as the text is read. */
  follow(id: string): void;
}

const ZOOM = { min: 3, max: 10 } as const;
const STILL = matchMedia('(prefers-reduced-motion: reduce)');
/** Room that the last line of the map keeps for the degrees along its edge, px. */
const DEGREES = 16;

/** Which of the two static pictures the style sheet shows in this window. */
function showsNarrow(figure: HTMLElement): boolean {
  const narrow = figure.querySelector('.map-narrow');
  return narrow !== null && getComputedStyle(narrow).display !== 'none';
}

export class ClaimMap implements ClaimMapHandle {
  readonly #data: ClaimMapData;
  readonly #opening: Opening;
  readonly #backdrop: Backdrop;
  readonly #map: LeafletMap;
  readonly #names: NameLayer;
  readonly #frame: FrameLayer;
  readonly #markers: Markers;
  readonly #panel: Panel;
  #active: string | undefined;

  constructor(
    figure: HTMLElement,
    container: HTMLElement,
    panel: HTMLElement,
    data: ClaimMapData,
    backdrop: Backdrop,
    outline: Topology<OutlineObjects>,
  ) {
    this.#data = data;
    this.#opening = showsNarrow(figure) ? data.narrow : data.wide;
    this.#backdrop = backdrop;
    this.#active = data.active ?? undefined;
    const moving = !STILL.matches;
    this.#map = createMap(container, {
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
    openView(this.#map, this.#opening.mercator, container.clientWidth / this.#opening.width);
    addLayers(this.#map, backdrop, outline, data.places, data.theatre);
    this.#names = new NameLayer(this.#map);
    this.#frame = new FrameLayer(this.#map);
    this.#panel = new Panel(figure, panel, () => this.highlight(undefined));
    this.#markers = new Markers(this.#map, (place, marker) => this.choose(place.id, marker));
    guardScrolling(this.#map);
    if (data.addressed) this.#openAddress();
    this.#map.on('move', () => this.#frame.draw(this.#free()));
    this.#map.on('moveend', () => this.#rest());
    this.#map.on('resize', () => this.#rest());
    this.#rest();
  }

  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  choose(id: string, opener?: HTMLElement): void {
    const place = this.#data.places.find((candidate) => candidate.id === id);
    if (place === undefined) return;
    this.highlight(id);
    this.follow(id);
    this.#panel.open(place, opener);
    this.#writeAddress();
  }

  highlight(id: string | undefined): void {
    const active = id ?? this.#data.active ?? undefined;
    if (active === this.#active) return;
    this.#active = active;
    this.#draw();
  }

  follow(id: string): void {
    const position = this.#markers.position(id);
    if (position !== undefined) panTo(this.#map, position, this.#free(), !STILL.matches);
  }

  #free(): Box {
    return freeBox(this.#map, FRAME, this.#opening.covered);
  }

  #rest(): void {
    this.#draw();
    this.#writeAddress();
  }

  #draw(): void {
    const free = this.#free();
    this.#frame.draw(free);
    const labelled = { ...free, x0: free.x0 + 2, y1: free.y1 - DEGREES };
    const layout = layOutView(this.#map, this.#backdrop, this.#data.places, this.#opening, labelled, [
      this.#frame.scale(free).box,
    ]);
    this.#names.draw(layout);
    this.#markers.draw(layout, this.#active);
  }

  #openAddress(): void {
    const address = parseAddress(location.hash);
    if (address === undefined) return;
    this.#map.setView([address.lat, address.lon], address.zoom, { animate: false });
    const place: MapPlace | undefined = this.#data.places.find(({ id }) => id === address.place);
    if (place === undefined) return;
    this.#active = place.id;
    this.#panel.open(place, undefined);
  }

  #writeAddress(): void {
    if (!this.#data.addressed) return;
    const { lat, lng } = this.#map.getCenter();
    const place = this.#active === this.#data.active ? undefined : this.#active;
    const address = formatAddress({ zoom: this.#map.getZoom(), lat, lon: lng, place });
    history.replaceState(history.state, '', address);
  }
}
