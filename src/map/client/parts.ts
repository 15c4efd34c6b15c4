import type { Choice } from '../choice.ts';
import type { SaidOfPlace } from '../map-data.ts';
import type { MapPlace, Square } from '../model.ts';

/** The parts of the page that the map is made of. */
export interface MapParts {
  readonly container: HTMLElement;
  readonly panel: HTMLElement;
}

/** What the map tells the page, and asks of it. */
export interface MapListener {
  /** The statements shown are others than before. */
  readonly onChoice: (choice: Choice, places: readonly MapPlace[]) => void;
  readonly onSquare: (square: Square | undefined) => void;
  readonly said: (id: string) => Promise<readonly SaidOfPlace[]>;
}
