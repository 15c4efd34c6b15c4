import type { FigureMention, FigureRelation } from '../model.ts';
import type { Clause, Placed } from './clause.ts';
import type { MeasureLexicon } from './lexicon.ts';

/** What ties the figure at this place of its clause to others. */
export type Rule = (clause: Clause, at: number, lexicon: MeasureLexicon) => FigureRelation[];

export const tieOf = (tie: FigureRelation['tie'], from: Placed, to: Placed): FigureRelation => ({
  tie,
  from: from.index,
  to: to.index,
});

/** The same thing measured: one unit. */
export const alike = (a: FigureMention, b: FigureMention): boolean => a.unit === b.unit && a.kind === b.kind;

const sizeOf = ({ value, max }: FigureMention): number | null => value ?? max ?? null;

export function isSmaller(a: FigureMention, b: FigureMention): boolean {
  const x = sizeOf(a);
  const y = sizeOf(b);
  return x !== null && y !== null && x < y;
}
