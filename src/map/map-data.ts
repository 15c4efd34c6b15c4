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

/** What a page hands to its movable map, as JSON within the figure, beside the places. */
export interface MapFrame {
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

/** All that the movable map is told. */
export interface ClaimMapData extends MapFrame, PackedPlaces {}

/**
 * Reads it from its parts, each JSON: the frame, and the places where they are a file of their own.
 *
 * @throws SyntaxError for what is no JSON
 */
export function readMapData(parts: readonly string[]): ClaimMapData {
  return Object.assign({}, ...parts.map((part): Partial<ClaimMapData> => JSON.parse(part)));
}

/** One statement as the panel of a place tells it. */
export interface SaidOfPlace {
  /** Address of its sentence; it is the same as its sigil's. */
  readonly href: string;
  readonly speaker: string;
  readonly text: string;
}
