import type { TypeStyle } from './type.ts';
import { clipLine, type Measure, wordsFit, wrap, wrapEvenly } from './wrap.ts';

/** A frame for a text, and the sizes that it may take, the largest first. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly [number, ...number[]];
  /** From baseline to baseline, in em. */
  readonly leading: number;
}

/** A text in its frame. `cut`: it did not fit at the smallest size, and ends in an ellipsis. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  readonly height: number;
  readonly cut: boolean;
}

export type MeasureAt = (text: string, style: TypeStyle) => number;

const mostLines = ({ height, leading }: Frame, size: number): number =>
  Math.max(1, Math.floor(height / (size * leading)));

function cutAt(text: string, frame: Frame, size: number, measure: Measure): Fitted {
  const most = mostLines(frame, size);
  const lines = wrap(text, frame.width, measure);
  const rest = lines.slice(most - 1).join(' ');
  const kept = [...lines.slice(0, most - 1), clipLine(rest, frame.width, measure)];
  return { size, lines: kept, height: kept.length * size * frame.leading, cut: lines.length > most };
}

/** The text at the largest size at which it stands whole in the frame; at the smallest it is cut at a word. */
export function fitText(
  text: string,
  frame: Frame,
  style: Omit<TypeStyle, 'size'>,
  measureAt: MeasureAt,
): Fitted {
  const measure =
    (size: number): Measure =>
    (line) =>
      measureAt(line, { ...style, size });
  for (const size of frame.sizes) {
    const own = measure(size);
    if (!wordsFit(text, frame.width, own)) continue;
    const lines = wrapEvenly(text, frame.width, own);
    const height = lines.length * size * frame.leading;
    if (height <= frame.height) return { size, lines, height, cut: false };
  }
  const smallest = frame.sizes.at(-1) ?? frame.sizes[0];
  return cutAt(text, frame, smallest, measure(smallest));
}
