import type { PlaceKind } from '../analysis/model.ts';

export interface MapVoice {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly shape: string;
  readonly hue: string;
}

/** The report that a statement stands in. */
export interface MapReport {
  /** Its file's name, without `.md`. */
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

/** The mark of one statement as the map draws it: `<use href="#sg-{voice.id}">` and its number. */
export interface MapSigil {
  /** `R1`: unique within its report. */
  readonly sigil: string;
  readonly number: number;
  readonly href: string;
  readonly voice: MapVoice;
  /** `YYYY-MM-DD`: when it was said, at the latest. */
  readonly day: string;
  readonly report: MapReport;
}

/** A place of the text, with the statements made about it. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees, WGS 84. A place without position and without area is listed, not drawn. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-2 regions or ISO 3166-1 countries that it covers; empty for a point. */
  readonly area: readonly string[];
  readonly href: string;
  readonly sigils: readonly MapSigil[];
}

/** A place drawn as a point: it has a position and covers nothing. */
export function isPoint(place: MapPlace): place is MapPlace & { readonly lat: number; readonly lon: number } {
  return place.lat !== null && place.lon !== null && place.area.length === 0;
}

/** Degrees, longitude first. */
export type LonLat = readonly [lon: number, lat: number];
/** Pixels from the top left. */
export type Point = readonly [x: number, y: number];

/** Degrees. West of east always: no view crosses the antimeridian. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What a movable map shows: its zoom, and the degrees of its middle. */
export interface View {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** A square of some area laid on the map for comparison. */
export interface Square {
  /** Square km. */
  readonly area: number;
  /** Its middle. */
  readonly at: LonLat;
}
