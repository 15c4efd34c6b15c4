import { bareUnchosen, type Choice, choosePlaces } from './choice.ts';
import type { MapPlace } from './model.ts';

/** The places of the map, and what the reader's choice of voice, report and days leaves of them. */
export class ShownPlaces {
  readonly #all: readonly MapPlace[];
  /** A place of which nothing chosen speaks goes; else its ring stays. */
  readonly #dropsUnsaid: boolean;
  #shown: readonly MapPlace[];

  constructor(all: readonly MapPlace[], dropsUnsaid: boolean) {
    this.#all = all;
    this.#dropsUnsaid = dropsUnsaid;
    this.#shown = all;
  }

  /** In the order of the list. */
  get now(): readonly MapPlace[] {
    return this.#shown;
  }

  /** @returns the places of which something chosen speaks */
  choose(choice: Choice): readonly MapPlace[] {
    const chosen = choosePlaces(this.#all, choice);
    this.#shown = this.#dropsUnsaid ? chosen : bareUnchosen(this.#all, chosen);
    return chosen;
  }

  /** Whether the map has that place, whatever is chosen. */
  has(id: string): boolean {
    return this.#all.some((place) => place.id === id);
  }

  /** A place with the statements that are chosen; with all of them where none is. */
  find(id: string | undefined): MapPlace | undefined {
    const isIt = (place: MapPlace): boolean => place.id === id;
    return this.#shown.find(isIt) ?? this.#all.find(isIt);
  }
}
