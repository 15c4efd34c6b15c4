import type { Root } from 'mdast';
import type { Span } from '../analysis/model.ts';
import { firstIndex } from '../analysis/text/first-index.ts';
import { findPieces } from './blocks.ts';

/** Gives the letters that a reader sees of a span of the file, as written, markup taken out. */
export function visibleReader(root: Root, source: string): (span: Pick<Span, 'start' | 'end'>) => string {
  const pieces = findPieces(root, source).map(({ letters }) => letters);
  const text = pieces.map((piece) => piece.text).join('');
  const starts = pieces.flatMap((piece) => piece.starts);
  const ends = pieces.flatMap((piece) => piece.ends);
  return ({ start, end }) => {
    const from = firstFrom(starts, start);
    return text.slice(from, Math.max(from, firstFrom(ends, end + 1))).replaceAll('\n', ' ');
  };
}

/** Index of the first of the ascending `offsets` that is `offset` or more. */
function firstFrom(offsets: readonly number[], offset: number): number {
  return firstIndex(0, offsets.length, (at) => (offsets[at] ?? 0) < offset);
}
