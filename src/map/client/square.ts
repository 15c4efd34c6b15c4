import { DomUtil, type Map as LeafletMap, point } from 'leaflet';
import { project, unproject } from '../geometry/mercator.ts';
import { trueSquare } from '../geometry/true-square.ts';
import type { Square } from '../model.ts';
import { mercatorOf } from './view.ts';

/** One press of an arrow key, px; with Shift. */
const STEP = { usual: 8, wide: 48 } as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const NUMBER = new Intl.NumberFormat('fr');

/** A square of true area on the map, moved by pointer and arrows. It is a measure, not a place. */
export class SquareLayer {
  readonly #map: LeafletMap;
  readonly #sheet: HTMLElement;
  readonly #button = document.createElement('button');
  readonly #onMove: (square: Square) => void;
  #square: Square | undefined;

  constructor(map: LeafletMap, onMove: (square: Square) => void) {
    this.#map = map;
    this.#onMove = onMove;
    this.#sheet = DomUtil.create('div', 'map-claims leaflet-zoom-hide', map.createPane('square'));
    this.#button.type = 'button';
    this.#button.className = 'map-square';
    this.#button.hidden = true;
    this.#sheet.append(this.#button);
    this.#listen();
  }

  show(square: Square | undefined): void {
    this.#square = square;
    this.#button.hidden = square === undefined;
    if (square === undefined) return;
    const size = `${NUMBER.format(square.area)} km²`;
    this.#button.textContent = size;
    this.#button.setAttribute('aria-label', `${size} à l’échelle, flèches pour déplacer le carré`);
    this.draw();
  }

  /** Puts the square anew where the map rests. */
  draw(): void {
    if (this.#square === undefined) return;
    DomUtil.setPosition(this.#sheet, this.#map.containerPointToLayerPoint(point(0, 0)));
    const mercator = mercatorOf(this.#map);
    const { west, south, east, north } = trueSquare(this.#square.area, this.#square.at);
    const [x0, y0] = project(mercator, [west, north]);
    const [x1, y1] = project(mercator, [east, south]);
    const { style } = this.#button;
    style.transform = `translate(${x0}px, ${y0}px)`;
    style.width = `${x1 - x0}px`;
    style.height = `${y1 - y0}px`;
  }

  #moveBy(dx: number, dy: number): void {
    const square = this.#square;
    if (square === undefined) return;
    const mercator = mercatorOf(this.#map);
    const [x, y] = project(mercator, square.at);
    this.#square = { ...square, at: unproject(mercator, [x + dx, y + dy]) };
    this.draw();
  }

  #told(): void {
    if (this.#square !== undefined) this.#onMove(this.#square);
  }

  #listen(): void {
    this.#button.addEventListener('keydown', (event) => {
      const arrow = ARROWS[event.key];
      if (arrow === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const step = event.shiftKey ? STEP.wide : STEP.usual;
      this.#moveBy(arrow[0] * step, arrow[1] * step);
      this.#told();
    });
    // Leaflet listens to the mouse and to touches for its own dragging.
    for (const name of ['mousedown', 'touchstart', 'dblclick'])
      this.#button.addEventListener(name, (event) => event.stopPropagation());
    this.#button.addEventListener('pointerdown', (event) => this.#button.setPointerCapture(event.pointerId));
    this.#button.addEventListener('pointermove', (event) => {
      if (this.#button.hasPointerCapture(event.pointerId)) this.#moveBy(event.movementX, event.movementY);
    });
    this.#button.addEventListener('lostpointercapture', () => this.#told());
  }
}
