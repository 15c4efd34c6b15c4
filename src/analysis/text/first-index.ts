/**
 * The first index from `low` on that does not stand before what is sought, or `high`: binary search.
 * `isBefore` is true for a beginning of the range and false for the rest.
 */
export function firstIndex(low: number, high: number, isBefore: (index: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
