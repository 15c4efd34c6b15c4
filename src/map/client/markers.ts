import { DomUtil, type Map as LeafletMap } from 'leaflet';
import type { Layout } from '../labels/task.ts';
import { drawCrowd, drawLabel, drawPlace } from '../locator/labels.ts';
import type { MapPlace, Point } from '../model.ts';
import { nameOfCrowd, nameOfPlace } from '../words.ts';
import { svgLayer } from './sheet.ts';

/** A place, or a crowd of them, as it stands on the map. */
export interface Mark {
  /** Unique on the map: the id of the place, those of the crowd joined. */
  readonly key: string;
  readonly name: string;
  readonly at: Point;
  /** One of a place, several of a crowd; in the order of the list. */
  readonly places: readonly [MapPlace, ...MapPlace[]];
  readonly drawn: (active: string | undefined) => string;
}

function marksOf({ places, crowds, expanses }: Layout): Mark[] {
  const points = places.map((placed): Mark => {
    const { place, at } = placed;
    const drawn = (active: string | undefined): string => drawPlace(placed, active);
    return { key: place.id, name: nameOfPlace(place), at, places: [place], drawn };
  });
  const areas = expanses.flatMap(({ expanse: { place }, label }): Mark[] => {
    if (place === undefined) return [];
    const { x0, x1, y0, y1 } = label.box;
    const at: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
    return [{ key: place.id, name: nameOfPlace(place), at, places: [place], drawn: () => drawLabel(label) }];
  });
  const many = crowds.map((crowd): Mark => {
    const key = crowd.places.map(({ id }) => id).join(' ');
    const { places: members, at } = crowd;
    return { key, name: nameOfCrowd(members), at, places: members, drawn: () => drawCrowd(crowd) };
  });
  return [...points, ...areas, ...many];
}

/** What the keyboard and a screen reader meet: a button of the ring's size, named in words. */
function makeButton({ key, places }: Mark): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-hit';
  button.dataset[places.length > 1 ? 'mapCrowd' : 'mapMarker'] = key;
  return button;
}

/** The pointer may tremble this much in a click, px. */
const TREMBLE = 6;

/** The places of the text, drawn as one picture, with a button for each in the order of the list. */
export class Markers {
  readonly #map: LeafletMap;
  readonly #sheet: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #order: ReadonlyMap<string, number>;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #marks: readonly Mark[] = [];

  constructor(map: LeafletMap, order: ReadonlyMap<string, number>, onMark: (mark: Mark) => void) {
    this.#map = map;
    this.#order = order;
    this.#sheet = DomUtil.create('div', 'map-claims leaflet-zoom-hide', map.createPane('claims'));
    this.#svg = svgLayer(this.#sheet, 'map map-marks');
    this.#listen(onMark);
  }

  #listen(onMark: (mark: Mark) => void): void {
    let pressed: Point | undefined;
    this.#sheet.addEventListener('pointerdown', ({ clientX, clientY }) => {
      pressed = [clientX, clientY];
    });
    this.#sheet.addEventListener('click', (event) => {
      const { target, detail, clientX, clientY } = event;
      const dragged =
        detail > 0 && pressed && Math.hypot(clientX - pressed[0], clientY - pressed[1]) > TREMBLE;
      const mark = target instanceof Element && !dragged ? this.#markOf(target) : undefined;
      if (mark === undefined) return;
      event.stopPropagation();
      onMark(mark);
    });
  }

  #markOf(target: Element): Mark | undefined {
    const button = target.closest('button');
    const drawn = target.closest('[data-mark]')?.getAttribute('data-mark');
    return this.#marks.find(({ key }) => key === drawn || (button && this.#buttons.get(key) === button));
  }

  /** The button of a place, or of the crowd that holds it, where the view has it. */
  buttonOf(id: string): HTMLButtonElement | undefined {
    const mark = this.#marks.find(({ places }) => places.some((place) => place.id === id));
    return mark && this.#buttons.get(mark.key);
  }

  /** The middle of a place's mark, px of the map's layers. */
  pointOf(id: string): Point | undefined {
    return this.#marks.find(({ key }) => key === id)?.at;
  }

  draw(layout: Layout, active: string | undefined): void {
    const rank = ({ places: [first] }: Mark): number => this.#order.get(first.id) ?? 0;
    this.#marks = marksOf(layout).sort((a, b) => rank(a) - rank(b));
    this.highlight(active);
    this.#place();
  }

  /** Draws the ring of the active place heavier. */
  highlight(active: string | undefined): void {
    this.#svg.innerHTML = this.#marks
      .map(({ key, drawn }) => `<g data-mark="${key}">${drawn(active)}</g>`)
      .join('');
  }

  /** Puts the buttons; one that has the focus is never moved among the others. */
  #place(): void {
    const lost = this.#removeStale();
    this.#marks.forEach((mark, i) => {
      const button = this.#buttons.get(mark.key) ?? makeButton(mark);
      this.#buttons.set(mark.key, button);
      button.setAttribute('aria-label', mark.name);
      // Not by a transform: each would be one more thing to compose while the map is moved.
      button.style.left = `${Math.round(mark.at[0] - 16)}px`;
      button.style.top = `${Math.round(mark.at[1] - 16)}px`;
      const there = this.#sheet.children[i + 1];
      if (there !== button) this.#sheet.insertBefore(button, there ?? null);
    });
    if (lost) this.#map.getContainer().focus({ preventScroll: true });
  }

  /** @returns whether the focus was on a button that is gone */
  #removeStale(): boolean {
    const keys = new Set(this.#marks.map(({ key }) => key));
    let lost = false;
    for (const [key, button] of this.#buttons) {
      if (keys.has(key)) continue;
      lost ||= button === document.activeElement;
      button.remove();
      this.#buttons.delete(key);
    }
    return lost;
  }
}
