import type { Span } from '../model.ts';
import type { Findings } from './model.ts';

/** Offsets in the file. */
export type Range = Pick<Span, 'start' | 'end'>;

export const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
export const holds = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const without = <T extends Range>(found: readonly T[], range: Range): T[] =>
  found.filter((item) => !meets(item, range));

export const inOrder = <T extends Range>(found: readonly T[]): T[] =>
  [...found].sort((a, b) => a.start - b.start);

/** Places, figures and dates that overlap what the editor marked give way to it. */
export function clear(found: Findings, range: Range): Findings {
  return {
    ...found,
    places: without(found.places, range),
    figures: without(found.figures, range),
    dates: without(found.dates, range),
  };
}
