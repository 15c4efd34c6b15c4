import type { Reckoning } from '../checks.ts';
import type { FigureView } from '../model.ts';
import { NATURE_TITLES, OUTCOME_LABELS, REASON_LABELS } from './check.data.ts';
import { KIND_LABELS, QUALIFIER_LABELS } from './figure.data.ts';

/** What the reckoning finds of one figure; empty where nothing more can be said than that it has no value. */
function findingOf({ id }: FigureView, { checks, unchecked }: Reckoning): string {
  const check = checks.find(({ figures }) => figures.some((figure) => figure.id === id));
  if (check?.outcome === 'alone') return `${OUTCOME_LABELS.alone}.`;
  if (check?.stated)
    return `${OUTCOME_LABELS[check.outcome]} avec ${check.stated.figure.id === id ? 'le calcul' : `« ${check.stated.figure.written} »`}.`;
  const reason = unchecked.find(({ figure }) => figure.id === id)?.reason;
  return reason && reason !== 'vague' ? REASON_LABELS[reason] : '';
}

/** A figure in a line: « surface, stock, « environ ». Concorde avec « plus de 19 % ». » */
export function figureNote(figure: FigureView, reckoning: Reckoning): string {
  const { kind, nature, qualifier } = figure;
  const reserve =
    qualifier === 'exact' || qualifier === 'vague' || qualifier === 'range'
      ? QUALIFIER_LABELS[qualifier]
      : `« ${QUALIFIER_LABELS[qualifier]} »`;
  const what = [KIND_LABELS[kind].one, ...(nature ? [NATURE_TITLES[nature].toLowerCase()] : []), reserve];
  return [`${what.join(', ')}.`, findingOf(figure, reckoning)].filter(Boolean).join(' ');
}
