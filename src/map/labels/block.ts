import type { Box } from '../geometry/box.ts';
import type { Point } from '../model.ts';
import { textWidth } from './measure.ts';
import type { Anchor, Label, Wording } from './model.ts';
import { sigilRows } from './sigils.ts';

/** Of the size: from the baseline up to the capitals, and down to the descenders; from line to line. */
const ASCENT = 0.74;
const DESCENT = 0.24;
const LEADING = 1.12;
/** Between the last baseline and the sigils, px. */
const TO_SIGILS = 6;

interface Extent {
  readonly width: number;
  readonly height: number;
}

export function extentOf({ lines, style, sigils, numbered }: Wording): Extent {
  const rows = sigilRows(sigils, numbered);
  const text = style.size * (ASCENT + (lines.length - 1) * LEADING);
  return {
    width: Math.max(rows.width, ...lines.map((line) => textWidth(line, style))),
    height: text + (sigils.length > 0 ? TO_SIGILS + rows.height : style.size * DESCENT),
  };
}

const SHARE: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** The label whose top edge is at y and whose left, middle or right is at x. */
export function label(wording: Wording, [x, y]: Point, anchor: Anchor): Label {
  const { lines, style, sigils, numbered } = wording;
  const { width, height } = extentOf(wording);
  const left = x - width * SHARE[anchor];
  const baseline = y + style.size * ASCENT;
  const last = baseline + (lines.length - 1) * style.size * LEADING;
  const box: Box = { x0: left, y0: y, x1: left + width, y1: y + height };
  return {
    box,
    lines: lines.map((text, i) => ({ text, x, y: baseline + i * style.size * LEADING, anchor, style })),
    sigils: sigilRows(sigils, numbered).at(x, last + TO_SIGILS, anchor),
  };
}

/** Right, left, above, below, then the four corners: `clear` px from the middle of the dot to the label. */
export function aroundPoint(wording: Wording, [x, y]: Point, clear: number): Label[] {
  const { height } = extentOf(wording);
  const beside =
    y - wording.style.size * (ASCENT / 2) - (wording.sigils.length > 0 ? wording.style.size * 0.32 : 0);
  const above = y - clear - height;
  const below = y + clear;
  return [
    label(wording, [x + clear, beside], 'start'),
    label(wording, [x - clear, beside], 'end'),
    label(wording, [x, above], 'middle'),
    label(wording, [x, below], 'middle'),
    label(wording, [x + clear * 0.6, above + 4], 'start'),
    label(wording, [x - clear * 0.6, above + 4], 'end'),
    label(wording, [x + clear * 0.6, below - 4], 'start'),
    label(wording, [x - clear * 0.6, below - 4], 'end'),
  ];
}

/** The label with its middle at the point. */
export function centred(wording: Wording, [x, y]: Point): Label {
  return label(wording, [x, y - extentOf(wording).height / 2], 'middle');
}
