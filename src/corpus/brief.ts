import type { FigureView } from './model.ts';

/** Each quantity once, at its first place: the same number said twice is one figure, a rate and what it is by too. */
export function distinctQuantities(figures: readonly FigureView[]): FigureView[] {
  const seen = new Set<string>();
  return figures.filter(({ qualifier, quantity, isEach }) => {
    if (isEach) return false;
    const key = `${qualifier} ${quantity}`;
    return !seen.has(key) && seen.add(key);
  });
}
