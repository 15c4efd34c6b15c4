import { DomUtil, type Map as LeafletMap } from 'leaflet';
import type { Point } from '../model.ts';
import type { Mark } from '../render/model.ts';
import { svgLayer } from './sheet.ts';

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
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #marks: readonly Mark[] = [];

  constructor(map: LeafletMap, onMark: (mark: Mark) => void) {
    this.#map = map;
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
    const mark = this.#marks.find(({ places }) => places.includes(id));
    return mark && this.#buttons.get(mark.key);
  }

  /** The middle of a place's mark, px of the map's layers. */
  pointOf(id: string): Point | undefined {
    return this.#marks.find(({ key }) => key === id)?.at;
  }

  draw(marks: readonly Mark[], active: string | undefined): void {
    const focused = this.#focused();
    this.#marks = marks;
    this.#svg.innerHTML = marks.map(({ key, svg }) => `<g data-mark="${key}">${svg}</g>`).join('');
    this.highlight(active);
    this.#removeStale();
    this.#place();
    this.#keepFocus(focused);
  }

  /** Draws the ring of the active place heavier. */
  highlight(active: string | undefined): void {
    this.#svg.querySelector('.m-on')?.classList.remove('m-on');
    const at = this.#marks.findIndex(({ key }) => key === active);
    this.#svg.children[at]?.querySelector('.m-ring0')?.classList.add('m-on');
  }

  /** Puts the buttons; one that has the focus is never moved among the others. */
  #place(): void {
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
  }

  #removeStale(): void {
    const keys = new Set(this.#marks.map(({ key }) => key));
    for (const [key, button] of this.#buttons) {
      if (keys.has(key)) continue;
      button.remove();
      this.#buttons.delete(key);
    }
  }

  /** The mark whose button has the focus. */
  #focused(): Mark | undefined {
    return this.#marks.find(({ key }) => this.#buttons.get(key) === document.activeElement);
  }

  /** Where that mark's button is gone the focus goes to the mark that its first place has now, else to the map. */
  #keepFocus(mark: Mark | undefined): void {
    if (mark === undefined || this.#buttons.has(mark.key)) return;
    const now = this.buttonOf(mark.places[0]) ?? this.#map.getContainer();
    now.focus({ preventScroll: true });
  }
}
