import { typeset } from '../../markdown/typography.ts';
import type { CardVoice, Piece, Row } from './model.ts';
import { DASH, ROW_SIGIL, ROW_SIZE, STYLES } from './sheet.data.ts';
import { type PlacedText, placeText, type Setter } from './text.ts';
import { clipLine } from './type/wrap.ts';

/** A sigil on a row, with the number of its statement. */
export interface PlacedSigil {
  readonly voice: CardVoice;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly number: PlacedText | null;
}

/** One line below the rule. */
export interface PlacedRow {
  readonly texts: readonly PlacedText[];
  readonly sigils: readonly PlacedSigil[];
  /** Left end of the dashed rule before what is not stated, and its height. */
  readonly dash: readonly [x: number, y: number] | null;
}

export interface RowFrame {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

interface Pen {
  readonly x: number;
  readonly row: PlacedRow;
}

/** Some shapes reach beyond their box, by this share of it. */
const OVERHANG = 0.12;
/** A piece of text with less room than this is left out, px. */
const LEAST = 44;
const SPACE = 0.22 * ROW_SIZE;

function addText(
  { x, row }: Pen,
  { text, tone }: Extract<Piece, { kind: 'text' }>,
  frame: RowFrame,
  setter: Setter,
): Pen {
  if (frame.right - x < LEAST) return { x: frame.right, row };
  const measure = (line: string): number => setter.measure(line, { ...STYLES[tone], size: ROW_SIZE });
  const clipped = clipLine(typeset(text), frame.right - x, measure);
  const placed = placeText(clipped, tone, ROW_SIZE, [x, frame.baseline], setter);
  const end = clipped === typeset(text) ? placed.box.x1 + SPACE : frame.right;
  return { x: end, row: { ...row, texts: [...row.texts, placed] } };
}

function addSigil(
  { x, row }: Pen,
  { voice, number }: Extract<Piece, { kind: 'sigil' }>,
  frame: RowFrame,
  setter: Setter,
): Pen {
  const { size, below, number: gap, gap: after } = ROW_SIGIL;
  const left = x + size * OVERHANG + (row.texts.length + row.sigils.length > 0 ? 4 : 0);
  if (left + size > frame.right) return { x: frame.right, row };
  const at = [left + size + gap, frame.baseline] as const;
  const label = number === null ? null : placeText(String(number), 'strong', ROW_SIZE, at, setter);
  const sigil = { voice, x: left, y: frame.baseline - size + below, size, number: label };
  const end = label === null ? left + size * (1 + OVERHANG) + gap : label.box.x1 + after;
  return { x: end, row: { ...row, sigils: [...row.sigils, sigil] } };
}

function add(pen: Pen, piece: Piece, frame: RowFrame, setter: Setter): Pen {
  if (piece.kind === 'text') return addText(pen, piece, frame, setter);
  if (piece.kind === 'sigil') return addSigil(pen, piece, frame, setter);
  const dash = [pen.x, frame.baseline - ROW_SIZE * 0.3] as const;
  return { x: pen.x + DASH.width + DASH.gap, row: { ...pen.row, dash } };
}

/** Pieces from left to right; the one that reaches the end is cut there, what would follow is left out. */
export function layRow(pieces: Row, frame: RowFrame, setter: Setter): PlacedRow {
  const start: Pen = { x: frame.left, row: { texts: [], sigils: [], dash: null } };
  return pieces.reduce((pen, piece) => add(pen, piece, frame, setter), start).row;
}
