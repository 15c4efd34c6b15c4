import type { Box } from '../geometry/box.ts';
import type { MapSigil } from '../model.ts';
import type { TextStyle } from '../style.data.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text at its baseline. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly style: TextStyle;
}

/** A sigil with the top left corner of its symbol. */
export interface PlacedSigil {
  readonly sigil: MapSigil;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Without number where one sigil stands for a whole voice. */
  readonly numbered: boolean;
}

export interface Label {
  readonly lines: readonly PlacedLine[];
  readonly sigils: readonly PlacedSigil[];
  readonly box: Box;
}

/** What shall be written: lines of one style, and a row of sigils under them. */
export interface Wording {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly sigils: readonly MapSigil[];
  readonly numbered: boolean;
}
