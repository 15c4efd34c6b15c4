import { FIGURE_KINDS, type FigureKind } from '../analysis/model.ts';
import type { FigureView } from './model.ts';

export interface FigureGroup {
  readonly kind: FigureKind;
  readonly figures: readonly FigureView[];
}

/** The figures of each kind that has any; larger values first, those without a value last. */
export function groupFigures(figures: readonly FigureView[]): FigureGroup[] {
  const size = ({ value, max }: FigureView): number => value ?? max ?? Number.NEGATIVE_INFINITY;
  return FIGURE_KINDS.map((kind) => ({
    kind,
    figures: figures.filter((figure) => figure.kind === kind).sort((a, b) => size(b) - size(a)),
  })).filter((group) => group.figures.length > 0);
}
