import type { Choice } from '../choice.ts';
import type { MapPlace } from '../model.ts';
import type { Square } from './address.ts';
import type { SaidOfPlace } from './model.ts';

/** The parts of the page that the map is made of. */
export interface MapParts {
  readonly figure: HTMLElement;
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
