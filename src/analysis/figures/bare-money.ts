import type { FigureMention } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { FigureLexicon } from './lexicon.ts';

/** A bare number from which it is a sum rather than a count: *il manque 410 millions*. */
const SUM = 1e6;

const amountOf = ({ value, max }: FigureMention): number => value ?? max ?? 0;

/** *410 millions* without a noun, *90 millions d'économies*: a sum whose currency stands elsewhere. */
function isSum(figure: FigureMention, before: FigureMention | undefined, lexicon: FigureLexicon): boolean {
  if (figure.kind !== 'count' || amountOf(figure) < SUM) return false;
  if (figure.noun !== undefined) return lexicon.moneyNouns.has(fold(figure.noun));
  return before?.kind !== 'count' || before.noun === undefined || amountOf(before) < SUM;
}

/**
 * Sums without a currency take that of the money named last before them in the report, else first behind:
 * *Il manque 410 millions, sur un total de 2 milliards d'euros*. Without any money they stay counts.
 */
export function withCurrency(figures: readonly FigureMention[], lexicon: FigureLexicon): FigureMention[] {
  const found: FigureMention[] = [];
  const first = figures.find(({ kind }) => kind === 'money');
  if (!first) return [...figures];
  let unit = first.unit;
  for (const figure of figures) {
    if (figure.kind === 'money') unit = figure.unit;
    const { noun, ...rest } = figure;
    const isMoney = isSum(figure, found.at(-1), lexicon);
    found.push(
      isMoney ? { ...rest, kind: 'money', unit, confidence: Math.min(0.6, figure.confidence) } : figure,
    );
  }
  return found;
}
