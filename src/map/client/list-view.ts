import { drawSaid, type Telling, tellingOf } from '../list.ts';
import type { MapPlace } from '../model.ts';

interface Row {
  readonly item: HTMLElement;
  readonly said: HTMLElement | null;
  /** How many statements it shows. */
  count: number;
}

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
    for (const [id, { item }] of this.#rows) {
      item.addEventListener('pointerenter', () => onPoint(id));
      item.addEventListener('pointerleave', () => onPoint(undefined));
      const choice = item.querySelector<HTMLElement>('[data-map-choose]');
      choice?.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || !onChoose(id, choice)) return;
        event.preventDefault();
      });
    }
  }
}
