import type { MapPlace, MapVoice } from '../../map/model.ts';

/** Whose mark stands somewhere: its letter, shape and hue. */
export type CardVoice = MapVoice;

/** A part of a line below the rule. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'strong' | 'plain' | 'quiet' }
  /** A sigil, with the number of its statement where it points to one. */
  | { readonly kind: 'sigil'; readonly voice: CardVoice; readonly number: number | null }
  /** The dashed rule before what is not stated. */
  | { readonly kind: 'unsaid' };

export type Row = readonly Piece[];

/** What one picture shows, as plain data: it goes to a worker, and its digest names the finished file. */
export interface Card {
  /** What it is of, and its address: `affirmations/7xr2b8e5`. */
  readonly id: string;
  readonly mark: CardVoice | 'place' | null;
  /** Who speaks, in the hue of the mark; cut before the act is. */
  readonly who: string;
  readonly act: string | null;
  readonly detail: string;
  /** The words themselves, or the name. */
  readonly body: string;
  readonly bodyKind: 'words' | 'title' | 'name';
  /** A line or two below the body: a place's other names, a report's source. */
  readonly under: string | null;
  readonly rows: readonly Row[];
  /** The longest first: the first that fits is printed. */
  readonly addresses: readonly string[];
  /** The places of the map; without any the words take the whole width. */
  readonly places: readonly MapPlace[];
  /** The place that the card is about, by id. */
  readonly active: string | null;
}

export const CARD = { width: 1200, height: 630 } as const;
