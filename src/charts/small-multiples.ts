import { scaleLinear } from 'd3-scale';
import { type Extent, type Stretch, stretchOf } from './stretch.ts';

/** A number as it was said: its middle, and all that its reserves leave open; null for one without value. */
export interface MultipleMark {
  readonly value: number;
  readonly extent: Extent;
}

/** A mark on the axis of its panel, px. */
export interface PlacedMultiple extends Stretch {
  readonly x: number;
}

export interface MultiplesGeometry {
  /** The same in every panel. */
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  /** Panel by panel, mark by mark, in the order given; null where there is no value to place. */
  readonly panels: readonly (readonly (PlacedMultiple | null)[])[];
}

export interface MultiplesSize {
  readonly left: number;
  readonly right: number;
}

/** Both ends, and one between them where there is room. */
const TICKS = 2;
/** Room behind the greatest number, in parts of it, so that an open arrow is seen. */
const AIR = 0.15;

function domainOf(marks: readonly MultipleMark[]): [number, number] {
  const ends = marks.flatMap(({ value, extent }) => [value, extent.low, extent.high]).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const air = (high - low) * AIR || 1;
  return [low < 0 ? low - air : 0, high > 0 ? high + air : air];
}

/** Small panels on one scale that holds 0, so that lengths can be compared from panel to panel. */
export function layMultiples(
  panels: readonly (readonly (MultipleMark | null)[])[],
  { left, right }: MultiplesSize,
): MultiplesGeometry {
  const known = panels.flat().filter((mark) => mark !== null);
  const scale = scaleLinear(domainOf(known), [left, right]).nice(TICKS);
  const place = ({ value, extent }: MultipleMark): PlacedMultiple => ({
    x: scale(value),
    ...stretchOf(extent, scale, { left, right }),
  });
  return {
    ticks: scale.ticks(TICKS).map((value) => ({ x: scale(value), value })),
    panels: panels.map((marks) => marks.map((mark) => mark && place(mark))),
  };
}
