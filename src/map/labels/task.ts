import type { Lettering, Town } from '../backdrop/model.ts';
import type { Box } from '../geometry/box.ts';
import type { Rings } from '../geometry/rings.ts';
import type { LonLat, MapPlace, Point } from '../model.ts';
import type { TextStyle } from '../style.data.ts';
import type { Label } from './model.ts';

/** An area of the text or a country, with the part of it that the view shows. */
export interface Expanse {
  readonly name: string;
  readonly rings: Rings;
  /** The place of the text, none for a country that only helps to find one's way. */
  readonly place?: MapPlace;
  readonly style: TextStyle;
}

/** A river that has a name, with what the view shows of its course. */
export interface River {
  readonly name: string;
  readonly lines: readonly (readonly Point[])[];
}

/** A river's name, turned along its course around the middle of its baseline. */
export interface PlacedRiver {
  readonly name: string;
  readonly at: Point;
  readonly degrees: number;
  readonly size: number;
}

/** What has a name on a map, and how much of it may be written; positions and sizes in px of the map. */
export interface LabelTask {
  readonly places: readonly MapPlace[];
  readonly expanses: readonly Expanse[];
  readonly towns: readonly Town[];
  readonly seas: readonly Lettering[];
  readonly rivers: readonly River[];
  readonly project: (position: LonLat) => Point;
  readonly bounds: Box;
  /** Taken by the scale bar and whatever else lies on the map. */
  readonly taken: readonly Box[];
  readonly placeSize: number;
  /** Factor of the size of the names of areas, countries and seas. */
  readonly nameScale: number;
  readonly sigils: 'each' | 'voices';
  readonly pxPerTown: number;
  /** The place that the map is about: towns near it come before larger ones far off. */
  readonly around?: LonLat | undefined;
  /** Id of the place that never goes into a crowd. */
  readonly active: string | undefined;
}

/** A place of the text whose middle is on the map, or an area too small there for its name; no label, no room. */
export interface PlacedPlace {
  readonly place: MapPlace;
  readonly at: Point;
  readonly label: Label | undefined;
}

/** Places that one mark must do for. */
export interface PlacedCrowd {
  readonly places: readonly [MapPlace, MapPlace, ...MapPlace[]];
  readonly at: Point;
  readonly label: Label | undefined;
}

/** A town that only helps to find one's way. */
export interface PlacedTown {
  readonly at: Point;
  readonly large: boolean;
  readonly seat: boolean;
  readonly label: Label | undefined;
}

/** Where each name stands. */
export interface Layout {
  readonly places: readonly PlacedPlace[];
  readonly crowds: readonly PlacedCrowd[];
  readonly expanses: readonly { readonly expanse: Expanse; readonly label: Label }[];
  readonly seas: readonly Label[];
  readonly rivers: readonly PlacedRiver[];
  readonly towns: readonly PlacedTown[];
}
