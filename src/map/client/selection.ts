import type { MapPlace } from '../model.ts';
import type { Panel } from './panel.ts';
import type { Stage } from './stage.ts';

/** What is open in the panel, and who gets the focus back when it closes. */
export class Selection {
  readonly #panel: Panel;
  readonly #stage: Stage;
  #opener: HTMLElement | undefined;

  constructor(panel: Panel, stage: Stage) {
    this.#panel = panel;
    this.#stage = stage;
  }

  get isOpen(): boolean {
    return this.#panel.isOpen;
  }

  /** Shows what the address says; the focus stays where it is. */
  restore(place: MapPlace | undefined): void {
    if (place) this.#panel.open(place, false);
    else this.#panel.close();
  }

  open(place: MapPlace, opener: HTMLElement | undefined): void {
    this.#opener = opener ?? this.#opener;
    this.#panel.open(place, true);
  }

  openCrowd(places: readonly [MapPlace, ...MapPlace[]]): void {
    this.#opener = this.#stage.markers.buttonOf(places[0].id);
    this.#panel.openCrowd(places, true);
  }

  close(): void {
    this.#panel.close();
  }

  /** Gives the focus to what had it; else to the mark of that place, or to the map. */
  giveBack(id: string | undefined): void {
    const mark = id === undefined ? undefined : this.#stage.markers.buttonOf(id);
    const opener = this.#opener?.isConnected ? this.#opener : mark;
    this.#opener = undefined;
    (opener ?? this.#stage.map.getContainer()).focus({ preventScroll: true });
  }
}
