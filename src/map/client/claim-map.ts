import type { Map as LeafletMap } from 'leaflet';
import type { Choice } from '../choice.ts';
import { isPoint, type MapPlace } from '../model.ts';
import type { MapState, Square } from './address.ts';
import { AddressState } from './address-state.ts';
import { wayInto } from './enter.ts';
import type { Ground } from './ground-sheet.ts';
import type { Mark } from './markers.ts';
import { Measure } from './measure.ts';
import type { ClaimMapData } from './model.ts';
import { Panel } from './panel.ts';
import type { MapListener, MapParts } from './parts.ts';
import { Selection } from './selection.ts';
import { ShownPlaces } from './shown-places.ts';
import { Stage } from './stage.ts';
import { panTo, viewNow } from './view.ts';

/** The movable map: what is chosen on it stands in the address of the page. */
export class ClaimMap {
  readonly #data: ClaimMapData;
  readonly #places: ShownPlaces;
  readonly #listener: MapListener;
  readonly #stage: Stage;
  readonly #selection: Selection;
  readonly #measure: Measure;
  readonly #address = new AddressState();
  #pointed: string | undefined;
  /** The place whose mark takes the focus once the map rests. */
  #awaited: string | undefined;

  constructor(
    { figure, container, panel }: MapParts,
    data: ClaimMapData,
    ground: Ground,
    places: readonly MapPlace[],
    listener: MapListener,
  ) {
    this.#data = data;
    this.#places = new ShownPlaces(places, data.dropsUnsaid);
    this.#listener = listener;
    const deeds = { close: () => this.close(), choose: (id: string) => this.choose(id), said: listener.said };
    this.#stage = new Stage(figure, container, data, ground, places, (mark) => this.#openMark(mark));
    this.#selection = new Selection(new Panel(panel, data.voices, deeds), this.#stage);
    const claimed = { codes: data.theatre, backdrop: ground.backdrop };
    this.#measure = new Measure(this.leaflet, claimed, (square, way) => this.#setSquare(square, way));
  }

  /** Draws it piece by piece; until then it may be told what to show, but shows it nowhere. */
  async open(places: readonly MapPlace[]): Promise<void> {
    await this.#stage.layGround(places);
    this.restore();
    this.leaflet.on('moveend resize', () => this.#rest());
    window.addEventListener('popstate', () => this.restore());
  }

  /** Shows what the address says. */
  restore(): void {
    const former = this.state.view;
    const { view, place, square } = this.#address.read();
    if (view) this.leaflet.setView([view.lat, view.lon], view.zoom, { animate: false });
    else if (former) this.#stage.openView();
    this.#applyChoice();
    this.#measure.restore(square);
    this.#listener.onSquare(square);
    this.#selection.restore(this.#places.find(place));
    this.#draw();
  }

  /** Whether the map has that place. */
  has(id: string): boolean {
    return this.#places.has(id);
  }

  get leaflet(): LeafletMap {
    return this.#stage.map;
  }

  get state(): MapState {
    return this.#address.now;
  }

  /** The reader has taken the map in hand: from now on its view is worth a link. */
  take(): void {
    if (this.state.view === undefined) this.#write({ view: viewNow(this.leaflet) }, 'replace');
  }

  zoomBy(steps: number): void {
    this.take();
    this.leaflet.setZoom(this.leaflet.getZoom() + steps);
  }

  /** Opens a place's panel, and brings the place back into view. `opener` gets the focus back. */
  choose(id: string, opener?: HTMLElement): void {
    const place = this.#places.find(id);
    if (place === undefined) return;
    this.#write({ place: id, view: viewNow(this.leaflet) }, 'push');
    this.#selection.open(place, opener);
    this.follow(id);
    this.#draw();
  }

  close(): void {
    if (!this.#selection.isOpen) return;
    const { place } = this.state;
    this.#selection.close();
    if (place !== undefined) this.#write({ place: undefined }, 'push');
    this.#draw();
    this.#selection.giveBack(place);
  }

  /** Marks a place without moving anything, or none. */
  highlight(id: string | undefined): void {
    this.#pointed = id;
    this.#stage.markers.highlight(this.#active());
  }

  /** Pans to a place, as the text is read. */
  follow(id: string): void {
    const place = this.#places.now.find((candidate) => candidate.id === id);
    const at = this.#stage.markers.pointOf(id);
    const spot = at && this.leaflet.layerPointToLatLng([at[0], at[1]]);
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
    this.#measure.lay(area, this.#stage.free());
  }

  #panTo(lon: number, lat: number): void {
    panTo(this.leaflet, [lon, lat], this.#stage.free(), this.#stage.moves);
  }

  #active(): string | undefined {
    return this.#pointed ?? this.state.place ?? this.#data.active ?? undefined;
  }

  #openMark({ places, key }: Mark): void {
    const [first, ...others] = places;
    if (others.length === 0) this.choose(first.id, this.#stage.markers.buttonOf(key));
    else this.#openCrowd(places);
  }

  /** Zooms into a crowd, or lists it where no zoom parts it. */
  #openCrowd(places: Mark['places']): void {
    const enter = wayInto(places, this.#stage);
    if (enter === undefined) this.#selection.openCrowd(places);
    else {
      this.take();
      this.#awaited = places[0].id;
      enter();
    }
  }

  #applyChoice(): void {
    const { choice } = this.state;
    this.#listener.onChoice(choice, this.#places.choose(choice));
  }

  #rest(): void {
    if (this.state.view !== undefined) this.#write({ view: viewNow(this.leaflet) }, 'replace');
    this.#draw();
    const awaited = this.#awaited;
    if (awaited === undefined) return;
    this.#awaited = undefined;
    this.#stage.markers.buttonOf(awaited)?.focus({ preventScroll: true });
  }

  #draw(): void {
    this.#stage.draw(this.#places.now, this.state.place ?? this.#data.active ?? undefined, this.#active());
    this.#measure.draw();
  }

  #setSquare(square: Square | undefined, way: 'push' | 'replace'): void {
    this.#write({ square, view: viewNow(this.leaflet) }, way);
    this.#listener.onSquare(square);
  }

  #write(change: Partial<MapState>, way: 'push' | 'replace'): void {
    this.#address.write(change, way);
  }
}
