import { type Map as LeafletMap, latLngBounds, point } from 'leaflet';
import { type Choice, choosePlaces } from '../choice.ts';
import { isPoint, type MapPlace } from '../model.ts';
import { formatState, type MapState, NOTHING, parseState, type Square } from './address.ts';
import type { Mark } from './markers.ts';
import type { ClaimMapData, SaidOfPlace } from './model.ts';
import { Panel } from './panel.ts';
import { layBeside, SquareLayer } from './square.ts';
import { type Ground, Stage } from './stage.ts';
import { panTo } from './view.ts';

/** Zooming in by less than this does not part a crowd. */
const PARTS = 0.25;
/** Around a crowd that fills the view, px. */
const AROUND = 70;

/** The parts of the page that the map is made of. */
export interface MapParts {
  readonly figure: HTMLElement;
  readonly container: HTMLElement;
  readonly panel: HTMLElement;
}

/** What the map tells the page. */
export interface MapListener {
  /** The statements shown are others than before. */
  readonly onChoice: (choice: Choice, places: readonly MapPlace[]) => void;
  readonly onSquare: (square: Square | undefined) => void;
  readonly said: (id: string) => Promise<readonly SaidOfPlace[]>;
}

/** The movable map: what is chosen on it stands in the address of the page. */
export class ClaimMap {
  readonly #data: ClaimMapData;
  readonly #ground: Ground;
  readonly #places: readonly MapPlace[];
  readonly #listener: MapListener;
  readonly #stage: Stage;
  readonly #panel: Panel;
  readonly #square: SquareLayer;
  #state: MapState = NOTHING;
  #shown: readonly MapPlace[];
  #pointed: string | undefined;
  /** Gets the focus back when the panel closes. */
  #opener: HTMLElement | undefined;
  /** The place whose mark takes the focus once the map rests. */
  #awaited: string | undefined;

  constructor(
    parts: MapParts,
    data: ClaimMapData,
    ground: Ground,
    places: readonly MapPlace[],
    listener: MapListener,
  ) {
    const { figure, container, panel } = parts;
    this.#data = data;
    this.#ground = ground;
    this.#places = places;
    this.#shown = places;
    this.#listener = listener;
    this.#panel = new Panel(panel, data.voices, {
      close: () => this.close(),
      choose: (id) => this.choose(id),
      said: listener.said,
    });
    this.#stage = new Stage(figure, container, data, ground, places, (mark) => this.#openMark(mark));
    const { map } = this.#stage;
    this.#square = new SquareLayer(map, (square) => this.#setSquare(square, 'replace'));
    this.restore();
    map.on('moveend resize', () => this.#rest());
    window.addEventListener('popstate', () => this.restore());
  }

  /** Shows what the address says. */
  restore(): void {
    const state = parseState(location.search);
    const { map } = this.#stage;
    const moved = state.view ?? this.#state.view;
    this.#state = state;
    if (state.view) map.setView([state.view.lat, state.view.lon], state.view.zoom, { animate: false });
    else if (moved) this.#stage.openView();
    this.#applyChoice();
    this.#square.show(state.square);
    this.#listener.onSquare(state.square);
    const place = this.#placeOf(state.place);
    if (place) this.#panel.open(place, false);
    else this.#panel.close();
    this.#draw();
  }

  /** Whether the map has that place. */
  has(id: string): boolean {
    return this.#places.some((place) => place.id === id);
  }

  get leaflet(): LeafletMap {
    return this.#stage.map;
  }

  get state(): MapState {
    return this.#state;
  }

  /** The reader has taken the map in hand: from now on its view is worth a link. */
  take(): void {
    if (this.#state.view === undefined) this.#write({ view: this.#view() }, 'replace');
  }

  zoomBy(steps: number): void {
    this.take();
    this.#stage.map.setZoom(this.#stage.map.getZoom() + steps);
  }

  /** Opens a place's panel, and brings the place back into view. `opener` gets the focus back. */
  choose(id: string, opener?: HTMLElement): void {
    const place = this.#placeOf(id);
    if (place === undefined) return;
    this.#opener = opener ?? this.#opener;
    this.#write({ place: id, view: this.#view() }, 'push');
    this.#panel.open(place, true);
    this.follow(id);
    this.#draw();
  }

  close(): void {
    if (!this.#panel.isOpen) return;
    const id = this.#state.place;
    this.#panel.close();
    if (id !== undefined) this.#write({ place: undefined }, 'push');
    this.#draw();
    const mark = id === undefined ? undefined : this.#stage.markers.buttonOf(id);
    const opener = this.#opener?.isConnected ? this.#opener : mark;
    this.#opener = undefined;
    (opener ?? this.#stage.map.getContainer()).focus({ preventScroll: true });
  }

  /** Marks a place without moving anything, or none. */
  highlight(id: string | undefined): void {
    this.#pointed = id;
    this.#stage.markers.highlight(this.#active());
  }

  /** Pans to a place, as the text is read. */
  follow(id: string): void {
    const place = this.#shown.find((candidate) => candidate.id === id);
    const { map, markers } = this.#stage;
    const at = markers.pointOf(id);
    const spot = at && map.containerPointToLatLng([at[0], at[1]]);
    if (place !== undefined && isPoint(place)) this.#panTo(place.lon, place.lat);
    else if (spot !== undefined) this.#panTo(spot.lng, spot.lat);
  }

  setChoice(choice: Choice): void {
    this.#write({ choice }, 'push');
    this.#applyChoice();
    this.#draw();
  }

  /** Lays a square of that area (square km) beside the theatre, or takes it away. */
  layOut(area: number | undefined): void {
    const { map } = this.#stage;
    const claimed = { codes: this.#data.theatre, backdrop: this.#ground.backdrop };
    const laid = area === undefined ? undefined : layBeside(map, area, claimed, this.#stage.free());
    this.#setSquare(laid?.square, 'push');
    this.#square.show(laid?.square);
    if (laid !== undefined) map.setView([laid.view.lat, laid.view.lon], laid.view.zoom, { animate: false });
  }

  #panTo(lon: number, lat: number): void {
    panTo(this.#stage.map, [lon, lat], this.#stage.free(), this.#stage.moves);
  }

  #placeOf(id: string | undefined): MapPlace | undefined {
    return this.#shown.find((place) => place.id === id) ?? this.#places.find((place) => place.id === id);
  }

  #active(): string | undefined {
    return this.#pointed ?? this.#state.place ?? this.#data.active ?? undefined;
  }

  #openMark({ places, key }: Mark): void {
    const [first, ...others] = places;
    if (others.length === 0) this.choose(first.id, this.#stage.markers.buttonOf(key));
    else if (!this.#enter(places)) {
      this.#opener = this.#stage.markers.buttonOf(first.id);
      this.#panel.openCrowd(places, true);
    }
  }

  /** Zooms into a crowd. @returns false where no zoom parts it */
  #enter(places: Mark['places']): boolean {
    const { map, moves } = this.#stage;
    const bounds = latLngBounds(places.filter(isPoint).map(({ lon, lat }): [number, number] => [lat, lon]));
    const { x0, x1, y0, y1 } = this.#stage.free();
    const size = map.getSize();
    const paddingTopLeft: [number, number] = [x0 + AROUND, y0 + AROUND];
    const paddingBottomRight: [number, number] = [size.x - x1 + AROUND, size.y - y1 + AROUND];
    const margin = point(paddingTopLeft).add(paddingBottomRight);
    const zoom = Math.min(map.getMaxZoom(), map.getBoundsZoom(bounds, false, margin));
    if (zoom < map.getZoom() + PARTS) return false;
    this.take();
    this.#awaited = places[0].id;
    map.fitBounds(bounds, { paddingTopLeft, paddingBottomRight, maxZoom: zoom, animate: moves });
    return true;
  }

  #applyChoice(): void {
    const { choice } = this.#state;
    const chosen = choosePlaces(this.#places, choice);
    this.#listener.onChoice(choice, chosen);
    const kept = new Map(chosen.map((place) => [place.id, place]));
    this.#shown = this.#data.dropsUnsaid
      ? chosen
      : this.#places.map((place) => kept.get(place.id) ?? { ...place, sigils: [] });
  }

  #rest(): void {
    if (this.#state.view !== undefined) this.#write({ view: this.#view() }, 'replace');
    this.#draw();
    const awaited = this.#awaited;
    if (awaited === undefined) return;
    this.#awaited = undefined;
    this.#stage.markers.buttonOf(awaited)?.focus({ preventScroll: true });
  }

  #draw(): void {
    const { place } = this.#state;
    this.#stage.draw(this.#shown, place ?? this.#data.active ?? undefined, this.#active());
    this.#square.draw();
  }

  #view(): NonNullable<MapState['view']> {
    const { lat, lng } = this.#stage.map.getCenter();
    return { zoom: this.#stage.map.getZoom(), lat, lon: lng };
  }

  #setSquare(square: Square | undefined, way: 'push' | 'replace'): void {
    this.#write({ square, view: this.#view() }, way);
    this.#listener.onSquare(square);
  }

  #write(change: Partial<MapState>, way: 'push' | 'replace'): void {
    this.#state = { ...this.#state, ...change };
    const address = location.pathname + formatState(this.#state, location.search) + location.hash;
    if (way === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }
}
