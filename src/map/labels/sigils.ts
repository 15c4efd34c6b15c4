import type { MapSigil } from '../model.ts';
import { TEXTS, type TextStyle } from '../style.data.ts';
import { textWidth } from './measure.ts';
import type { PlacedSigil } from './model.ts';

/** The number beside a sigil. */
export const NUMBER: TextStyle = { ...TEXTS.town, className: 'm-sgn', face: 'sans600' };

const SIZE = { numbered: 15, bare: 12 } as const;
const GAP = { toNumber: 1.5, between: 6, betweenBare: 4, rows: 4 } as const;
/** How far some shapes reach beyond their box, as a share of it: they need air on both sides. */
const OVERHANG: Readonly<Record<string, number>> = { diamond: 0.12, triangle: 0.1, hexagon: 0.04 };
/** A longer row would be wider than any name. */
const A_ROW = 6;

export interface SigilRows {
  readonly width: number;
  readonly height: number;
  /** The sigils with the row's top left corner at 0, 0. */
  at(x: number, y: number, align: 'start' | 'middle' | 'end'): PlacedSigil[];
}

interface Row {
  readonly width: number;
  readonly sigils: readonly { sigil: MapSigil; x: number }[];
}

function row(sigils: readonly MapSigil[], size: number, numbered: boolean): Row {
  let x = 0;
  const placed = sigils.map((sigil) => {
    const air = size * (OVERHANG[sigil.voice.shape] ?? 0);
    const at = x + air;
    const number = numbered ? GAP.toNumber + air + textWidth(String(sigil.number), NUMBER) : air;
    x = at + size + number + (numbered ? GAP.between : GAP.betweenBare);
    return { sigil, x: at };
  });
  return { width: Math.max(0, x - (numbered ? GAP.between : GAP.betweenBare)), sigils: placed };
}

/** Lays sigils in rows of six; how they stand to the name above is said when they are placed. */
export function sigilRows(sigils: readonly MapSigil[], numbered: boolean): SigilRows {
  const size = numbered ? SIZE.numbered : SIZE.bare;
  const rows = Array.from({ length: Math.ceil(sigils.length / A_ROW) }, (_, i) =>
    row(sigils.slice(i * A_ROW, (i + 1) * A_ROW), size, numbered),
  );
  const shift = { start: 0, middle: 0.5, end: 1 } as const;
  return {
    width: Math.max(0, ...rows.map(({ width }) => width)),
    height: rows.length * size + Math.max(0, rows.length - 1) * GAP.rows,
    at: (x, y, align) =>
      rows.flatMap((line, i) =>
        line.sigils.map((placed) => ({
          sigil: placed.sigil,
          x: x - line.width * shift[align] + placed.x,
          y: y + i * (size + GAP.rows),
          size,
          numbered,
        })),
      ),
  };
}

/** The first sigil of each voice, in the order of the text. */
export function oneAVoice(sigils: readonly MapSigil[]): MapSigil[] {
  return sigils.filter(({ voice }, i) => sigils.findIndex((other) => other.voice.id === voice.id) === i);
}
