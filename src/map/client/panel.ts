import type { MapPlace } from '../model.ts';
import { markerName } from './markers.ts';

/**
 * What is said of the chosen place, over the map: a copy of its row in the list beside it. The focus
 * moves in; Escape and the button close it and give the focus back.
 */
export class Panel {
  readonly #root: HTMLElement;
  readonly #content: HTMLElement;
  readonly #figure: HTMLElement;
  #opener: HTMLElement | undefined;
  readonly #onClose: () => void;

  constructor(figure: HTMLElement, root: HTMLElement, onClose: () => void) {
    this.#figure = figure;
    this.#root = root;
    this.#onClose = onClose;
    this.#content = document.createElement('div');
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'map-close';
    close.textContent = 'Fermer';
    close.addEventListener('click', () => this.close());
    root.append(this.#content, close);
    root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
  }

  open(place: MapPlace, opener: HTMLElement | undefined): void {
    this.#opener = opener;
    this.#content.replaceChildren(this.#row(place));
    this.#root.setAttribute('aria-label', markerName(place));
    this.#root.hidden = false;
    if (opener !== undefined) this.#root.focus({ preventScroll: true });
  }

  close(): void {
    if (this.#root.hidden) return;
    this.#root.hidden = true;
    this.#onClose();
    this.#opener?.focus({ preventScroll: true });
  }

  #row(place: MapPlace): Node {
    const listed = [...document.querySelectorAll<HTMLElement>('[data-map-item]')].find(
      (item) => item.dataset['mapItem'] === place.id && item.closest('figure') !== this.#figure,
    );
    if (listed !== undefined) {
      const copy = document.createElement('div');
      copy.append(...[...listed.childNodes].map((node) => node.cloneNode(true)));
      return copy;
    }
    const link = document.createElement('a');
    link.href = place.href;
    link.textContent = place.name;
    return link;
  }
}
