import type { Mercator } from './geometry/mercator.ts';
import type { DistanceRings } from './locator/rings.ts';
import type { Insets } from './model.ts';
import type { PackedPlaces } from './packed.ts';

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
export interface ClaimMapData extends PackedPlaces {
  /** ISO 3166-1 codes of the countries on a lighter ground. */
  readonly theatre: readonly string[];
  readonly active: string | null;
  readonly rings: DistanceRings | null;
  readonly wide: Opening;
  /** The picture of narrow windows. */
  readonly narrow: Opening;
  /** Addresses of the base map's two files. */
  readonly backdrop: string;
  readonly outline: string;
  /** Address of the folder in which each place has a file of what is said of it. */
  readonly said: string;
  /** A place of which nothing chosen speaks leaves the map; else its ring stays. */
  readonly dropsUnsaid: boolean;
}

/** One statement as the panel of a place tells it. */
export interface SaidOfPlace {
  /** Address of its sentence; it is the same as its sigil's. */
  readonly href: string;
  readonly speaker: string;
  readonly text: string;
}
