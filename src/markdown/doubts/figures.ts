import { MESSAGES } from '../../editorial/messages.ts';
import type { Doubt, Doubtful } from './model.ts';

/** *contre 3 975*: a number of which the text does not say what it counts. */
export function findUnitless({ analysis }: Doubtful): Doubt[] {
  return analysis.figures
    .filter(({ kind, noun, rule, value }) => {
      const isBare = rule === 'figure/bare' || rule === 'figure/change';
      return isBare && kind === 'count' && noun === undefined && value !== null;
    })
    .map((figure) => ({ span: figure, message: MESSAGES.unitless(figure.text, figure.value ?? 0) }));
}
