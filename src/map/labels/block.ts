import type { Box } from '../geometry/box.ts';
import type { Point } from '../model.ts';
import { textWidth } from './measure.ts';
import type { Anchor, Label, Wording } from './model.ts';
import { type SigilRows, sigilRows } from './sigils.ts';

/** Of the size: from the baseline up to the capitals, and down to the descenders; from line to line. */
const ASCENT = 0.74;
const DESCENT = 0.24;
const LEADING = 1.12;
/** Between the last baseline and the sigils, px. */
const TO_SIGILS = 6;

/** A wording with the room that it needs, px: measured once, however many spots are tried. */
interface Block {
  readonly wording: Wording;
  readonly rows: SigilRows;
  readonly width: number;
  readonly height: number;
}

function blockOf(wording: Wording): Block {
  const { lines, style, sigils, numbered } = wording;
  const rows = sigilRows(sigils, numbered);
  const text = style.size * (ASCENT + (lines.length - 1) * LEADING);
  return {
    wording,
    rows,
    width: Math.max(rows.width, ...lines.map((line) => textWidth(line, style))),
    height: text + (sigils.length > 0 ? TO_SIGILS + rows.height : style.size * DESCENT),
  };
}

export function extentOf(wording: Wording): Pick<Block, 'width' | 'height'> {
  return blockOf(wording);
}

const SHARE: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** The label whose top edge is at y and whose left, middle or right is at x. */
function labelAt({ wording, rows, width, height }: Block, [x, y]: Point, anchor: Anchor): Label {
  const { lines, style } = wording;
  const left = x - width * SHARE[anchor];
  const baseline = y + style.size * ASCENT;
  const last = baseline + (lines.length - 1) * style.size * LEADING;
  const box: Box = { x0: left, y0: y, x1: left + width, y1: y + height };
  return {
    box,
    lines: lines.map((text, i) => ({ text, x, y: baseline + i * style.size * LEADING, anchor, style })),
    sigils: rows.at(x, last + TO_SIGILS, anchor),
  };
}

/**
 * Right, left, above, below, then the four corners: `clear` px from the middle of the dot to the label. Each is made
 * only when it is asked for: the first mostly fits.
 */
export function* aroundPoint(wording: Wording, [x, y]: Point, clear: number): Generator<Label> {
  const block = blockOf(wording);
  const { height } = block;
  const beside =
    y - wording.style.size * (ASCENT / 2) - (wording.sigils.length > 0 ? wording.style.size * 0.32 : 0);
  const above = y - clear - height;
  const below = y + clear;
  yield labelAt(block, [x + clear, beside], 'start');
  yield labelAt(block, [x - clear, beside], 'end');
  yield labelAt(block, [x, above], 'middle');
  yield labelAt(block, [x, below], 'middle');
  yield labelAt(block, [x + clear * 0.6, above + 4], 'start');
  yield labelAt(block, [x - clear * 0.6, above + 4], 'end');
  yield labelAt(block, [x + clear * 0.6, below - 4], 'start');
  yield labelAt(block, [x - clear * 0.6, below - 4], 'end');
}

/** The label with its middle at the point. */
export function centred(wording: Wording, [x, y]: Point): Label {
  const block = blockOf(wording);
  return labelAt(block, [x, y - block.height / 2], 'middle');
}
