/**
 * All the values that a number as it was said leaves open, and the arithmetic on them.
 *
 * Ramon E. Moore, *Interval Analysis* (1966), ch. 2: the result holds every value that the operands allow.
 */
export interface Interval {
  /** May be -Infinity. */
  readonly low: number;
  /** May be Infinity. */
  readonly high: number;
  /** Whether the bound itself is left out: *plus de 19 %* is not 19 %. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const closed = (low: number, high: number): Interval => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
});
export const exactly = (value: number): Interval => closed(value, value);

export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  high: a.high + b.high,
  lowOpen: a.lowOpen || b.lowOpen,
  highOpen: a.highOpen || b.highOpen,
});

export const negate = (a: Interval): Interval => ({
  low: -a.high,
  high: -a.low,
  lowOpen: a.highOpen,
  highOpen: a.lowOpen,
});

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** Both hold no negative number. 0 times an open end is 0: nothing of anything is nothing. */
export function multiply(a: Interval, b: Interval): Interval {
  const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
  return {
    low: times(a.low, b.low),
    high: times(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** `a` holds no negative number, `b` only positive ones; null where `b` may be 0. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low < 0 || (b.low === 0 && !b.lowOpen)) return null;
  const inverse = (x: number): number => (x === 0 ? Number.POSITIVE_INFINITY : 1 / x);
  return multiply(a, {
    low: inverse(b.high),
    high: inverse(b.low),
    lowOpen: b.highOpen,
    highOpen: b.lowOpen,
  });
}

export const scale = (a: Interval, factor: number): Interval => ({
  ...a,
  low: a.low * factor,
  high: a.high * factor,
});

/** Whether some value is in both. */
export function meets(a: Interval, b: Interval): boolean {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  if (low !== high) return low < high;
  const opensLow = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
  const opensHigh = (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
  return !opensLow && !opensHigh;
}

/** How far apart two intervals are; 0 where they meet or touch. */
export const gap = (a: Interval, b: Interval): number => Math.max(0, b.low - a.high, a.low - b.high);
