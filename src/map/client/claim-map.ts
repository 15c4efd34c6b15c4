import type { Map as LeafletMap } from 'leaflet';
import type { Choice } from '../choice.ts';
import type { ClaimMapData, Opening } from '../map-data.ts';
import type { MapPlace, MapVoice, Square } from '../model.ts';
import { ShownPlaces } from '../shown-places.ts';
import type { MapState } from './address.ts';
import { AddressState } from './address-state.ts';
import { Measure } from './measure.ts';
import { Panel } from './panel.ts';
import type { MapListener, MapParts } from './parts.ts';
import { PlaceOpener } from './place-opener.ts';
import type { RenderWorker } from './render-worker.ts';
import { Selection } from './selection.ts';
import { Stage } from './stage.ts';
import { Travel } from './travel.ts';
import { viewNow } from './view.ts';

/** The movable map: what is chosen on it stands in the address of the page. */
export class ClaimMap {
  readonly places: ShownPlaces;
  readonly #listener: MapListener;
  readonly #stage: Stage;
  readonly travel: Travel;
  readonly #selection: Selection;
  readonly opener: PlaceOpener;
  readonly #measure: Measure;
  readonly #address = new AddressState();
  /** Id of the place that the page is about. */
  readonly #own: string | undefined;
  #pointed: string | undefined;

  constructor(
    { container, panel }: MapParts,
    data: ClaimMapData,
    opening: Opening,
    places: readonly MapPlace[],
    worker: RenderWorker,
    listener: MapListener,
  ) {
    this.places = new ShownPlaces(places, data.dropsUnsaid);
    this.#listener = listener;
    this.#own = data.active ?? undefined;
    this.#stage = new Stage(container, opening, worker, (mark) => this.opener.openMark(mark));
    this.travel = new Travel(this.#stage, this.places);
    this.#selection = new Selection(this.#makePanel(panel, data.voices), this.#stage);
    this.opener = new PlaceOpener({
      places: this.places,
      address: this.#address,
      stage: this.#stage,
      travel: this.travel,
      selection: this.#selection,
      onChange: () => void this.#draw(),
    });
    this.#measure = new Measure(this.leaflet, worker, (square, way) => this.#setSquare(square, way));
  }

  #makePanel(root: HTMLElement, voices: readonly MapVoice[]): Panel {
    return new Panel(root, voices, {
      close: () => this.opener.close(),
      choose: (id) => this.opener.choose(id),
      said: this.#listener.said,
    });
  }

  /** Draws it for the first time; until then it may be told what to show, but shows it nowhere. */
  async open(): Promise<void> {
    await this.restore();
    this.leaflet.on('moveend resize', () => this.#rest());
    window.addEventListener('popstate', () => this.restore());
  }

  /** Shows what the address says. */
  async restore(): Promise<void> {
    const former = this.state.view;
    const { view, place, square } = this.#address.read();
    if (view) this.leaflet.setView([view.lat, view.lon], view.zoom, { animate: false });
    else if (former) this.#stage.openView();
    this.#applyChoice();
    this.#measure.restore(square);
    this.#listener.onSquare(square);
    this.#selection.restore(this.places.find(place));
    await this.#draw();
  }

  get leaflet(): LeafletMap {
    return this.#stage.map;
  }

  get state(): MapState {
    return this.#address.now;
  }

  /** The reader has taken the map in hand. */
  take(): void {
    this.#address.take(viewNow(this.leaflet));
  }

  zoomBy(steps: number): void {
    this.take();
    this.leaflet.setZoom(this.leaflet.getZoom() + steps);
  }

  /** Marks a place without moving anything, or none. */
  highlight(id: string | undefined): void {
    this.#pointed = id;
    this.#stage.markers.highlight(this.#active());
  }

  setChoice(choice: Choice): void {
    this.#address.write({ choice }, 'push');
    this.#applyChoice();
    void this.#draw();
  }

  /** Lays a square of that area (square km) beside the theatre, or takes it away. */
  layOut(area: number | undefined): void {
    void this.#measure.lay(area, this.#stage.free());
  }

  #active(): string | undefined {
    return this.#pointed ?? this.#chosen();
  }

  #chosen(): string | undefined {
    return this.state.place ?? this.#own;
  }

  #applyChoice(): void {
    const { choice } = this.state;
    this.#listener.onChoice(choice, this.places.choose(choice));
  }

  async #rest(): Promise<void> {
    if (this.state.view !== undefined) this.#address.write({ view: viewNow(this.leaflet) }, 'replace');
    await this.#draw();
    this.travel.arrive();
  }

  async #draw(): Promise<void> {
    this.#measure.draw();
    const { choice } = this.state;
    await this.#stage.draw({ choice, chosen: this.#chosen(), active: () => this.#active() });
  }

  #setSquare(square: Square | undefined, way: 'push' | 'replace'): void {
    this.#address.write({ square, view: viewNow(this.leaflet) }, way);
    this.#listener.onSquare(square);
  }
}
