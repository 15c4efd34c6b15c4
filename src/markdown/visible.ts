import type { Root } from 'mdast';
import type { Span } from '../analysis/model.ts';
import type { Unit } from './align.ts';
import { findPieces } from './blocks.ts';

/** Gives the letters that a reader sees of a span of the file, as written, markup taken out. */
export function visibleReader(root: Root, source: string): (span: Pick<Span, 'start' | 'end'>) => string {
  const units: Unit[] = findPieces(root, source).flatMap((piece) => piece.units);
  return ({ start, end }) => {
    const from = firstFrom(units, start);
    let text = '';
    for (let i = from; i < units.length; i++) {
      const unit = units[i];
      if (!unit || unit.end > end) break;
      text += unit.char === '\n' ? ' ' : unit.char;
    }
    return text;
  };
}

/** Index of the first unit that starts at `offset` or behind it; units are in the order of the file. */
function firstFrom(units: readonly Unit[], offset: number): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
