import type { FigureMention, Span } from '../model.ts';
import { type CorrectionOf, type Findings, RULE } from './model.ts';
import { clear, inOrder, meets } from './ranges.ts';

/** The figure that the editor wrote; what is left open is taken from the figure that stood there. */
export function setFigure(found: Findings, at: CorrectionOf<'figure'>, span: Span): Findings {
  const old = found.figures.find((figure) => meets(figure, span));
  const isRange = at.min !== undefined && at.max !== undefined;
  const given = at.value ?? old?.value ?? null;
  const figure: FigureMention = {
    ...span,
    kind: old?.kind ?? 'other',
    value: isRange ? null : given,
    ...(isRange && { min: at.min, max: at.max }),
    unit: at.unit ?? old?.unit ?? 'count',
    qualifier: at.qualifier ?? (isRange ? 'range' : (old?.qualifier ?? (given === null ? 'vague' : 'exact'))),
    ...(old?.noun !== undefined && { noun: old.noun }),
    ...RULE,
  };
  const rest = clear(found, span);
  return { ...rest, figures: inOrder([...rest.figures, figure]) };
}
