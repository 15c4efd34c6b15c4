import type { Mercator } from '../geometry/mercator.ts';
import type { Insets, MapPlace } from '../model.ts';

/** One of the static pictures that the live map lies on: its size, its view, how it is labelled. */
export interface Opening {
  readonly width: number;
  readonly mercator: Mercator;
  readonly covered: Insets;
  readonly placeSize: number;
  readonly nameScale: number;
  readonly sigils: 'each' | 'voices';
  readonly pxPerTown: number;
}

/** What a page hands to its movable map, as JSON within the figure. */
export interface ClaimMapData {
  readonly places: readonly MapPlace[];
  /** ISO 3166-1 codes of the countries on a lighter ground. */
  readonly theatre: readonly string[];
  readonly active: string | null;
  readonly wide: Opening;
  /** The picture of narrow windows. */
  readonly narrow: Opening;
  /** Addresses of the base map's two files. */
  readonly backdrop: string;
  readonly outline: string;
  /** The view and the selection stand in the address of the page. */
  readonly addressed: boolean;
}
