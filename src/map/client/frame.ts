import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '../geometry/box.ts';
import { FRAME } from '../locator/frame.ts';
import { drawGraticule, drawNeatline, innerBox } from '../locator/neatline.ts';
import { drawScale, type PlacedScale, placeScale } from '../locator/scale.ts';
import { svgLayer } from './sheet.ts';
import { mercatorOf } from './view.ts';

/** Frame, graticule, degrees and scale: they stay where they are and are drawn anew as the map moves. */
export class FrameLayer {
  readonly #map: LeafletMap;
  readonly #svg: SVGSVGElement;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#svg = svgLayer(map.getContainer(), 'map map-frame');
  }

  scale(free: Box): PlacedScale {
    return placeScale(mercatorOf(this.#map), free);
  }

  draw(free: Box): void {
    const { x: width, y: height } = this.#map.getSize();
    if (width <= 2 * FRAME || height <= 2 * FRAME) return;
    const neatline = { mercator: mercatorOf(this.#map), width, height, inner: innerBox(width, height) };
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(height));
    this.#svg.innerHTML = drawGraticule(neatline) + drawScale(this.scale(free)) + drawNeatline(neatline);
  }
}
