import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '../geometry/box.ts';
import type { Square } from './address.ts';
import { type Claimed, type Laid, layBeside, SquareLayer } from './square.ts';

/** What became of the square: laid or taken away by the reader's choice (`push`), or moved (`replace`). */
export type OnSquare = (square: Square | undefined, way: 'push' | 'replace') => void;

/** The square that is laid on the map for comparison, beside the claimed ground. */
export class Measure {
  readonly #map: LeafletMap;
  readonly #claimed: Claimed;
  readonly #onSquare: OnSquare;
  readonly #layer: SquareLayer;

  constructor(map: LeafletMap, claimed: Claimed, onSquare: OnSquare) {
    this.#map = map;
    this.#claimed = claimed;
    this.#onSquare = onSquare;
    this.#layer = new SquareLayer(map, (square) => onSquare(square, 'replace'));
  }

  /** Shows what the address says. */
  restore(square: Square | undefined): void {
    this.#layer.show(square);
  }

  /** Lays a square of that area (square km) where it is free, in a view that has room for it, or takes it away. */
  lay(area: number | undefined, free: Box): void {
    const laid = area === undefined ? undefined : layBeside(this.#map, area, this.#claimed, free);
    this.#onSquare(laid?.square, 'push');
    this.#layer.show(laid?.square);
    if (laid !== undefined) this.#move(laid);
  }

  /** Puts the square anew where the map rests. */
  draw(): void {
    this.#layer.draw();
  }

  #move({ view: { lat, lon, zoom } }: Laid): void {
    this.#map.setView([lat, lon], zoom, { animate: false });
  }
}
