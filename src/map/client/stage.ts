import { DomUtil, type Map as LeafletMap } from 'leaflet';
import type { Choice } from '../choice.ts';
import { type Box, shifted } from '../geometry/box.ts';
import { FRAME } from '../locator/frame.ts';
import type { Opening } from '../map-data.ts';
import type { DrawTask, Mark, Picture } from '../render/model.ts';
import { BaseLayer, type BaseTask } from './base-layer.ts';
import { FrameLayer } from './frame.ts';
import { guardScrolling } from './gestures.ts';
import { makeMap } from './make-map.ts';
import { Markers } from './markers.ts';
import type { RenderWorker } from './render-worker.ts';
import { svgLayer } from './sheet.ts';
import { freeBox, layerMercator, openView, viewOnLayers } from './view.ts';

/** Room that the last line of the map keeps for the degrees along its edge, px. */
const DEGREES = 16;

/** What of the places is shown, and how. */
export interface Scene {
  readonly choice: Choice;
  /** Id of the place that never goes into a crowd. */
  readonly chosen: string | undefined;
  /** Id of the place whose ring is heavier. */
  readonly active: () => string | undefined;
}

/** The picture: base map, names, frame and marks, drawn anew where the map comes to rest. */
export class Stage {
  readonly map: LeafletMap;
  readonly markers: Markers;
  readonly #opening: Opening;
  readonly #worker: RenderWorker;
  readonly #base: BaseLayer;
  readonly #names: SVGSVGElement;
  readonly #frame: FrameLayer;
  /** The drawing that is under way, and the number of the last one asked for. */
  #drawing: Promise<void> = Promise.resolve();
  #asked = 0;
  /** Px of the layers for which names and marks are drawn. */
  #key = '';

  constructor(container: HTMLElement, opening: Opening, worker: RenderWorker, onMark: (mark: Mark) => void) {
    this.#opening = opening;
    this.#worker = worker;
    this.map = makeMap(container);
    this.openView();
    this.#base = new BaseLayer(this.map);
    this.#names = svgLayer(
      DomUtil.create('div', 'leaflet-zoom-hide', this.map.createPane('names')),
      'map map-names',
    );
    this.#frame = new FrameLayer(this.map);
    this.markers = new Markers(this.map, onMark);
    guardScrolling(this.map);
    this.map.on('move', () => this.#frame.follow(this.free()));
    this.map.on('zoom viewreset', () => this.#hideStale());
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

  /** Draws the view as it stands: the frame at once, the rest when the worker has it; of several only the last. */
  async draw(scene: Scene): Promise<void> {
    this.#frame.draw(this.free());
    const turn = ++this.#asked;
    await this.#drawing;
    if (turn !== this.#asked) return;
    this.#drawing = this.#drawNow(scene);
    await this.#drawing;
  }

  async #drawNow({ active, ...shown }: Scene): Promise<void> {
    const base = this.#base.wanted();
    const task = this.#taskOf(base, shown);
    const picture = await this.#worker.draw(task);
    if (base !== undefined && picture.base !== undefined) this.#base.show(picture.base, base);
    if (task.key === this.#keyNow()) this.#show(picture, task.key, active());
  }

  #taskOf(base: BaseTask | undefined, shown: Pick<DrawTask, 'choice' | 'chosen'>): DrawTask {
    const free = this.free();
    const view = viewOnLayers(this.map);
    const onLayers = (box: Box): Box => shifted(box, view.x0, view.y0);
    return {
      ...shown,
      key: this.#keyNow(),
      mercator: layerMercator(this.map),
      view,
      free: onLayers({ ...free, x0: free.x0 + 2, y1: free.y1 - DEGREES }),
      taken: this.#frame.taken(free).map(onLayers),
      base: base?.box,
    };
  }

  #show({ names, marks }: Picture, key: string, active: string | undefined): void {
    this.#names.innerHTML = names;
    this.markers.draw(marks, active);
    this.#key = key;
    this.#hideStale();
    const { x0, y0 } = viewOnLayers(this.map);
    this.#frame.giveWay(marks.map(({ at: [x, y] }) => [x - x0, y - y0]));
  }

  #keyNow(): string {
    const { x, y } = this.map.getPixelOrigin();
    return `${this.map.getZoom()} ${x} ${y}`;
  }

  /** Names and marks of another zoom would stand at the wrong places until the new ones come. */
  #hideStale(): void {
    this.map.getContainer().classList.toggle('map-stale', this.#key !== this.#keyNow());
  }
}
