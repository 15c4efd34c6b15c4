import { DomUtil, type Map as LeafletMap, type Point, point, type ZoomAnimEvent } from 'leaflet';
import { feature } from 'topojson-client';
import type { Backdrop } from '../backdrop/model.ts';
import { type Box, common, grow, inside } from '../geometry/box.ts';
import { project } from '../geometry/mercator.ts';
import { pathWithin } from '../geometry/sheet.ts';
import { drawLayers, type Shapes } from '../locator/layers.ts';
import { element } from '../locator/svg.ts';
import { FILLS } from '../style.data.ts';
import type { GroundSheet, GroundSheets } from './ground-sheet.ts';
import { svgLayer } from './sheet.ts';
import { viewOnLayers } from './view.ts';

/** What is drawn beyond the view on each side, as a share of it, and how little of that may be left. */
const BEYOND = { drawn: 0.6, left: 0.25 } as const;

const sizeOf = ({ x0, y0, x1, y1 }: Box): number => Math.max(x1 - x0, y1 - y0);

/** What the backdrop shows of the sheet. */
function boxOf({ box: { west, south, east, north } }: Backdrop, { mercator }: GroundSheet): Box {
  const [x0, y0] = project(mercator, [west, north]);
  const [x1, y1] = project(mercator, [east, south]);
  return { x0, y0, x1, y1 };
}

interface Drawn {
  readonly sheet: GroundSheet;
  readonly box: Box;
  readonly zoom: number;
  /** Where the map's layers begin, px of the world. */
  readonly origin: Point;
}

/**
 * The base map and the areas of the text, as the static picture draws them, over the world's outline. Its sheet has a
 * transform only while the zoom changes: where it rests, a pan moves one pane and nothing is composed anew.
 */
export class BaseLayer {
  readonly #map: LeafletMap;
  readonly #backdrop: Backdrop;
  readonly #sheets: GroundSheets;
  readonly #shapes: Shapes;
  readonly #root: HTMLElement;
  readonly #svg: SVGSVGElement;
  #drawn: Drawn;

  constructor(map: LeafletMap, backdrop: Backdrop, sheets: GroundSheets, shapes: Shapes) {
    this.#map = map;
    this.#backdrop = backdrop;
    this.#sheets = sheets;
    this.#shapes = shapes;
    this.#root = DomUtil.create('div', 'map-base leaflet-zoom-animated', map.getPane('overlayPane'));
    this.#svg = svgLayer(this.#root, 'map');
    this.#drawn = this.#redraw();
    map.on('moveend resize', () => this.#rest());
    map.on('zoom', () => this.#scaleTo(map.getZoom(), map.getPixelOrigin()));
    map.on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => {
      const corner = map
        .getSize()
        .divideBy(2)
        .add(map.containerPointToLayerPoint(point(0, 0)));
      this.#scaleTo(zoom, map.project(center, zoom).subtract(corner));
    });
  }

  /** Where the map rests, it is drawn anew if the zoom is another or little is left beyond the view. */
  #rest(): void {
    const { sheet, box } = this.#drawn;
    const view = viewOnLayers(this.#map);
    const needed = grow(view, sizeOf(view) * BEYOND.left);
    if (sheet === this.#sheets.now() && inside(needed, box)) return;
    this.#drawn = this.#redraw();
    this.#root.style.transform = '';
  }

  #redraw(): Drawn {
    const sheet = this.#sheets.now();
    const view = viewOnLayers(this.#map);
    const box = grow(view, sizeOf(view) * BEYOND.drawn);
    this.#svg.innerHTML = this.#draw(sheet, box);
    return { sheet, box, zoom: this.#map.getZoom(), origin: this.#map.getPixelOrigin() };
  }

  /** Shows what is drawn at another zoom, where the map's layers begin at `to` (px of the world). */
  #scaleTo(zoom: number, to: Point): void {
    const { origin, zoom: drawn } = this.#drawn;
    const scale = this.#map.getZoomScale(zoom, drawn);
    DomUtil.setTransform(this.#root, origin.multiplyBy(scale).subtract(to), scale);
  }

  #draw(sheet: GroundSheet, bounds: Box): string {
    const { land, waters, outline } = sheet;
    const beyond = pathWithin(feature(outline, outline.objects.land), bounds);
    // The rough outline has land where bays are: within the backdrop, the sea lies over it.
    const sea = common(boxOf(this.#backdrop, sheet), bounds);
    return (
      element('path', { class: FILLS.land, d: beyond }) +
      drawLayers({ id: 'live', land, waters, bounds, sea, shapes: this.#shapes })
    );
  }
}
