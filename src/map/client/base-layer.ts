import { DomUtil, type Map as LeafletMap, type Point, point, type ZoomAnimEvent } from 'leaflet';
import { type Box, grow, inside } from '../geometry/box.ts';
import { svgLayer } from './sheet.ts';
import { viewOnLayers } from './view.ts';

/** What is drawn beyond the view on each side, as a share of it, and how little of that may be left. */
const BEYOND = { drawn: 0.6, left: 0.25 } as const;

const sizeOf = ({ x0, y0, x1, y1 }: Box): number => Math.max(x1 - x0, y1 - y0);

/** A picture of the base map that is wanted. */
export interface BaseTask {
  readonly box: Box;
  readonly zoom: number;
  /** Where the map's layers begin, px of the world. */
  readonly origin: Point;
}

/**
 * The base map and the areas of the text. Its sheet has a transform only while the zoom is another than it was drawn
 * for: where it rests, a pan moves one pane and nothing is composed anew.
 */
export class BaseLayer {
  readonly #map: LeafletMap;
  readonly #root: HTMLElement;
  readonly #svg: SVGSVGElement;
  #drawn: BaseTask | undefined;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#root = DomUtil.create('div', 'map-base leaflet-zoom-animated', map.getPane('overlayPane'));
    this.#svg = svgLayer(this.#root, 'map');
    map.on('zoom', () => this.#scaleTo(map.getZoom(), map.getPixelOrigin()));
    map.on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => {
      const corner = map
        .getSize()
        .divideBy(2)
        .add(map.containerPointToLayerPoint(point(0, 0)));
      this.#scaleTo(zoom, map.project(center, zoom).subtract(corner));
    });
  }

  /** What must be drawn anew for the view: nothing where the zoom is the same and enough is left beyond the view. */
  wanted(): BaseTask | undefined {
    const [zoom, origin] = [this.#map.getZoom(), this.#map.getPixelOrigin()];
    const view = viewOnLayers(this.#map);
    const needed = grow(view, sizeOf(view) * BEYOND.left);
    const drawn = this.#drawn;
    if (drawn?.zoom === zoom && drawn.origin.equals(origin) && inside(needed, drawn.box)) return undefined;
    return { box: grow(view, sizeOf(view) * BEYOND.drawn), zoom, origin };
  }

  /** Shows the markup that was drawn for the task, wherever the map is by now. */
  show(svg: string, task: BaseTask): void {
    this.#svg.innerHTML = svg;
    this.#drawn = task;
    this.#scaleTo(this.#map.getZoom(), this.#map.getPixelOrigin());
  }

  /** Shows what is drawn at another zoom, where the map's layers begin at `to` (px of the world). */
  #scaleTo(zoom: number, to: Point): void {
    if (this.#drawn === undefined) return;
    const { origin, zoom: drawn } = this.#drawn;
    if (zoom === drawn && origin.equals(to)) this.#root.style.transform = '';
    else {
      const scale = this.#map.getZoomScale(zoom, drawn);
      DomUtil.setTransform(this.#root, origin.multiplyBy(scale).subtract(to), scale);
    }
  }
}
