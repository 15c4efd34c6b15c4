import { scaleLinear } from 'd3-scale';
import { type Extent, type Stretch, stretchOf } from './stretch.ts';

export interface ComparisonGeometry {
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** What was computed: its middle, and the band that the reserves leave open. */
  readonly computed: Stretch & { readonly x: number };
  /** What the report says; null where it says nothing of the same. */
  readonly stated: Stretch | null;
}

export interface ComparisonInput {
  readonly value: number;
  readonly computed: Extent;
  readonly stated: Extent | null;
}

export interface ComparisonSize {
  /** The axis runs from `left` to `right`, px. */
  readonly left: number;
  readonly right: number;
}

const TICKS = 4;
/** Room on either side of what is drawn, in parts of its span. */
const AIR = 0.6;
/** A span of nothing is drawn in a tenth of its value. */
const LEAST_SPAN = 0.1;

function domainOf({ value, computed, stated }: ComparisonInput): [number, number] {
  const ends = [value, computed.low, computed.high, ...(stated ? [stated.low, stated.high] : [])];
  const finite = ends.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const span = Math.max(high - low, Math.abs(value) * LEAST_SPAN * LEAST_SPAN) || 1;
  const from = low - span * AIR;
  return [low >= 0 ? Math.max(0, from) : from, high + span * AIR];
}

/** One axis with what was computed and what was said on it. */
export function layComparison(input: ComparisonInput, { left, right }: ComparisonSize): ComparisonGeometry {
  const scale = scaleLinear(domainOf(input), [left, right]).nice(TICKS);
  const stretch = (extent: Extent): Stretch => stretchOf(extent, scale, { left, right });
  return {
    ticks: scale.ticks(TICKS).map((value) => ({ x: scale(value), value })),
    computed: { ...stretch(input.computed), x: scale(input.value) },
    stated: input.stated && stretch(input.stated),
  };
}

/** Where words begin or end, px. */
export interface Label {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Width of a letter at the size that words have on a phone, in units of the drawing: the widest case. */
const LETTER = 8.6;
const GAP = 8;

const widthOf = (words: string): number => words.length * LETTER;

/** Words beside what they name: right of it where there is room, else left, else as far right as they fit. */
export function labelAt(x: number, words: string, right: number): Label {
  const width = widthOf(words);
  if (x + GAP + width <= right) return { x: x + GAP, anchor: 'start' };
  if (x - GAP - width >= 0) return { x: x - GAP, anchor: 'end' };
  return { x: Math.max(0, right - width), anchor: 'start' };
}

/** Words left of the stretch that they name, on its own line; null where they would leave the drawing or cross the value. */
export function labelBefore({ stated, computed }: ComparisonGeometry, words: string): Label | null {
  if (!stated) return null;
  const [from, to] = [stated.from - GAP - widthOf(words), stated.from - GAP];
  const isCrossed = computed.x >= from && computed.x <= stated.from;
  return from >= 0 && !isCrossed ? { x: to, anchor: 'end' } : null;
}
