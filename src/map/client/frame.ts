import { DomUtil, type Map as LeafletMap, type Point as LeafletPoint, point } from 'leaflet';
import { type Box, boxAround } from '../geometry/box.ts';
import { innerBox, latitudeBoxes, type Neatline } from '../locator/degrees.ts';
import { FRAME } from '../locator/frame.ts';
import {
  drawBars,
  drawFrame,
  drawGraticule,
  type Edges,
  edgesAcross,
  edgesDown,
} from '../locator/neatline.ts';
import { drawScale, placeScale } from '../locator/scale.ts';
import type { Point } from '../model.ts';
import { svgLayer } from './sheet.ts';
import { mercatorOf } from './view.ts';

/** So far the map is moved before its degrees are drawn anew, px. */
const SLACK = 480;
/** Room of a place's ring, px. */
const MARK = 10;

const drawEdges = ({ degrees, bars }: Edges): string => degrees + drawBars(bars);

/** A strip whose content is cut at the frame's corners, and the sheet in it that slides along. */
interface Strip {
  readonly sheet: HTMLElement;
  readonly svg: SVGSVGElement;
}

/** A sheet of its own: a drawing that is moved itself has its letters laid out anew at each step. */
function strip(container: HTMLElement, way: 'x' | 'y'): Strip {
  const sheet = DomUtil.create(
    'div',
    'map-slide',
    DomUtil.create('div', `map-edges map-edges-${way}`, container),
  );
  return { sheet, svg: svgLayer(sheet, 'map') };
}

/**
 * Frame, graticule, degrees and scale, which stay where they are as the map moves. Meanwhile the degrees only slide
 * along: they are drawn anew where the map comes to rest, or after a long way.
 */
export class FrameLayer {
  readonly #map: LeafletMap;
  readonly #sheet: HTMLElement;
  readonly #graticule: SVGSVGElement;
  readonly #frame: SVGSVGElement;
  readonly #across: Strip;
  readonly #down: Strip;
  /** The view for which the degrees were drawn, and how far beyond it they reach, px. */
  #drawn: { readonly zoom: number; readonly corner: LeafletPoint; readonly slack: number } | undefined;

  constructor(map: LeafletMap) {
    const container = map.getContainer();
    this.#map = map;
    this.#sheet = DomUtil.create('div', 'leaflet-zoom-hide', map.createPane('graticule'));
    this.#graticule = svgLayer(this.#sheet, 'map');
    this.#frame = svgLayer(container, 'map map-frame');
    this.#across = strip(container, 'x');
    this.#down = strip(container, 'y');
  }

  /** What of the view its scale bar and its latitudes take. */
  taken(free: Box): Box[] {
    return [placeScale(mercatorOf(this.#map), free).box, ...latitudeBoxes(this.#neatline(0, 0))];
  }

  /** Leaves out the latitudes that stand where marks of places do, px of the view, until the degrees are drawn anew. */
  giveWay(marks: readonly Point[]): void {
    if (this.#drawn?.slack !== 0) return;
    const taken = marks.map(([x, y]) => boxAround(x, y, MARK));
    this.#down.svg.innerHTML = drawEdges(edgesDown(this.#neatline(0, 0), taken));
  }

  /** Draws it for the view as it stands. */
  draw(free: Box): void {
    const neatline = this.#neatline(0, 0);
    if (neatline.width <= 2 * FRAME || neatline.height <= 2 * FRAME) return;
    this.#frame.innerHTML = drawScale(placeScale(mercatorOf(this.#map), free)) + drawFrame(neatline);
    this.#drawDegrees(0);
  }

  /** Keeps the degrees in step with a map that moves. */
  follow(free: Box): void {
    const drawn = this.#drawn;
    if (drawn === undefined || drawn.zoom !== this.#map.getZoom()) this.draw(free);
    else this.#step(drawn.corner.subtract(this.#corner()), drawn.slack);
  }

  #step({ x, y }: LeafletPoint, slack: number): void {
    if (Math.max(Math.abs(x), Math.abs(y)) > slack) this.#drawDegrees(SLACK);
    else this.#slide(x - slack, y - slack);
  }

  #corner(): LeafletPoint {
    return this.#map.getPixelBounds().getTopLeft();
  }

  /** The picture with that much more on its sides, and above and below. */
  #neatline(aside: number, above: number): Neatline {
    const { x, y } = this.#map.getSize();
    const [width, height] = [x + 2 * aside, y + 2 * above];
    const { origin, ...mercator } = mercatorOf(this.#map);
    const wider = { ...mercator, origin: [origin[0] + aside, origin[1] + above] as const };
    return { mercator: wider, width, height, inner: innerBox(width, height) };
  }

  #drawDegrees(slack: number): void {
    this.#drawn = { zoom: this.#map.getZoom(), corner: this.#corner(), slack };
    this.#graticule.innerHTML = drawGraticule(this.#neatline(SLACK, SLACK));
    DomUtil.setPosition(this.#sheet, this.#map.containerPointToLayerPoint(point(-SLACK, -SLACK)));
    this.#across.svg.innerHTML = drawEdges(edgesAcross(this.#neatline(slack, 0)));
    this.#down.svg.innerHTML = drawEdges(edgesDown(this.#neatline(0, slack), []));
    this.#slide(-slack, -slack);
  }

  #slide(x: number, y: number): void {
    this.#across.sheet.style.transform = `translateX(${x}px)`;
    this.#down.sheet.style.transform = `translateY(${y}px)`;
  }
}
