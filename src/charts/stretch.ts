/** A number with what its reserves leave open; an end may be infinite. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Where an extent lies, px; an open end runs to the edge of the drawing and takes an arrow. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** An extent on an axis that runs from `left` to `right`, px. */
export function stretchOf(
  { low, high }: Extent,
  scale: (value: number) => number,
  { left, right }: { readonly left: number; readonly right: number },
): Stretch {
  return {
    from: Number.isFinite(low) ? scale(low) : left,
    to: Number.isFinite(high) ? scale(high) : right,
    openLow: !Number.isFinite(low),
    openHigh: !Number.isFinite(high),
  };
}
