import type { Box } from '../../map/geometry/box.ts';
import { ASCENT, DESCENT, STYLES, type TextRole } from './sheet.data.ts';
import type { MeasureAt } from './type/fit.ts';

/** Whatever knows how wide a line is. */
export interface Setter {
  readonly measure: MeasureAt;
}

/** One line on the card: the left end of its baseline, and the box that its letters take. */
export interface PlacedText {
  readonly text: string;
  readonly role: TextRole;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export function placeText(
  text: string,
  role: TextRole,
  size: number,
  [x, y]: readonly [number, number],
  setter: Setter,
): PlacedText {
  const width = setter.measure(text, { ...STYLES[role], size });
  const box = { x0: x, y0: y - size * ASCENT, x1: x + width, y1: y + size * DESCENT };
  return { text, role, size, x, y, box };
}
