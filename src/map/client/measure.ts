import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '../geometry/box.ts';
import type { Square, View } from '../model.ts';
import type { RenderWorker } from './render-worker.ts';
import { SquareLayer } from './square.ts';
import { mercatorOf } from './view.ts';

/** What became of the square: laid or taken away by the reader's choice (`push`), or moved (`replace`). */
export type OnSquare = (square: Square | undefined, way: 'push' | 'replace') => void;

/** The square that is laid on the map for comparison, beside the claimed ground. */
export class Measure {
  readonly #map: LeafletMap;
  readonly #worker: RenderWorker;
  readonly #onSquare: OnSquare;
  readonly #layer: SquareLayer;

  constructor(map: LeafletMap, worker: RenderWorker, onSquare: OnSquare) {
    this.#map = map;
    this.#worker = worker;
    this.#onSquare = onSquare;
    this.#layer = new SquareLayer(map, (square) => onSquare(square, 'replace'));
  }

  /** Shows what the address says. */
  restore(square: Square | undefined): void {
    this.#layer.show(square);
  }

  /** Lays a square of that area (square km) where it is free, in a view that has room for it, or takes it away. */
  async lay(area: number | undefined, free: Box): Promise<void> {
    if (area === undefined) return this.#put(undefined);
    const { x, y } = this.#map.getSize();
    const { square, view } = await this.#worker.layBeside({
      area,
      mercator: mercatorOf(this.#map),
      middle: [x / 2, y / 2],
      free,
      zoom: this.#map.getZoom(),
      minZoom: this.#map.getMinZoom(),
    });
    this.#put(square);
    this.#move(view);
  }

  /** Puts the square anew where the map rests. */
  draw(): void {
    this.#layer.draw();
  }

  #put(square: Square | undefined): void {
    this.#onSquare(square, 'push');
    this.#layer.show(square);
  }

  #move({ lat, lon, zoom }: View): void {
    this.#map.setView([lat, lon], zoom, { animate: false });
  }
}
