import { drawSaid, type Telling, tellingOf } from '../list.ts';
import type { MapPlace } from '../model.ts';

interface Row {
  readonly item: HTMLElement;
  readonly said: HTMLElement | null;
  /** How many statements it shows. */
  count: number;
}

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

const idOfRow = (target: EventTarget | null): string | undefined =>
  closest(target, '[data-map-item]')?.dataset['mapItem'];

/** The rows of the list beside the map: they say what the map shows. */
export class ListView {
  readonly #rows = new Map<string, Row>();
  readonly #telling: Telling;

  constructor(places: readonly MapPlace[]) {
    this.#telling = tellingOf(places.length);
    const counts = new Map(places.map(({ id, sigils }) => [id, sigils.length]));
    for (const item of document.querySelectorAll<HTMLElement>('[data-map-list] [data-map-item]')) {
      const id = item.dataset['mapItem'] ?? '';
      this.#rows.set(id, { item, said: item.querySelector('.map-sigils'), count: counts.get(id) ?? 0 });
    }
  }

  show(chosen: readonly MapPlace[], drops: boolean): void {
    const kept = new Map(chosen.map((place) => [place.id, place]));
    for (const [id, row] of this.#rows) {
      const sigils = kept.get(id)?.sigils ?? [];
      row.item.hidden = drops && !kept.has(id);
      if (row.said === null || row.count === sigils.length) continue;
      row.said.innerHTML = drawSaid(sigils, this.#telling);
      row.count = sigils.length;
    }
  }

  /** Pointing at a row marks its place, choosing it opens the place's panel. */
  bind(
    onPoint: (id: string | undefined) => void,
    onChoose: (id: string, opener: HTMLElement) => boolean,
  ): void {
    // One listener for hundreds of rows.
    for (const list of document.querySelectorAll<HTMLElement>('[data-map-list]')) {
      list.addEventListener('pointerover', ({ target, relatedTarget }) => {
        const id = idOfRow(target);
        if (id !== idOfRow(relatedTarget)) onPoint(id);
      });
      list.addEventListener('pointerleave', () => onPoint(undefined));
      list.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        const choice = closest(event.target, '.pl');
        const id = idOfRow(choice);
        if (choice !== null && id !== undefined && onChoose(id, choice)) event.preventDefault();
      });
    }
  }
}
