import type { Face, TextStyle } from '../style.data.ts';
import { ADVANCES } from './advances.data.ts';

const THOUSANDTHS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  sans400: widths(ADVANCES.sans400),
  sans600: widths(ADVANCES.sans600),
  serif400: widths(ADVANCES.serif400),
};
/** A letter that the table lacks counts as a broad one: a label may get too much room, never too little. */
const UNKNOWN = 660;

function widths(rows: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(rows).flatMap(([width, letters]) => [...letters].map((c) => [c, Number(width)] as const)),
  );
}

/** The text as the style prints it. */
export function printed(text: string, style: TextStyle): string {
  return style.capitals ? text.toLocaleUpperCase('fr') : text;
}

/** Width in px of a line of text, trailing letter spacing left out. */
export function textWidth(text: string, style: TextStyle): number {
  const letters = [...printed(text, style)];
  const table = THOUSANDTHS[style.face];
  const sum = letters.reduce((total, letter) => total + (table.get(letter) ?? UNKNOWN), 0);
  return (sum / 1000) * style.size + Math.max(0, letters.length - 1) * style.spacing * style.size;
}
