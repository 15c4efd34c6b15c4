import type { Unchecked } from './arithmetic/model.ts';
import type { CheckView } from './checks.ts';
import type { FigureView, ReportView, SigilRef } from './model.ts';
import { pagesOfParts } from './paging.ts';
import { withWords } from './text-fragment.ts';

/** All that the page of one figure shows. */
export interface FigurePageView {
  readonly figure: FigureView;
  /** The innermost statement that carries it; null where it stands outside all of them. */
  readonly carrier: SigilRef | null;
  /** Its place in the report. */
  readonly inText: string;
  /** What it is reckoned with. */
  readonly checks: readonly CheckView[];
  /** Why it is not; null where it is. */
  readonly reason: Unchecked['reason'] | null;
}

/** The pages of a report's figures. */
export function viewFigurePages({ figures, reckoning }: ReportView): FigurePageView[] {
  return figures.map((figure) => {
    const carrier = figure.statements[0] ?? null;
    return {
      figure,
      carrier,
      inText: withWords(carrier?.href ?? figure.report.href, figure.written),
      checks: reckoning.checks.filter((check) => check.figures.some(({ id }) => id === figure.id)),
      reason: reckoning.unchecked.find((row) => row.figure.id === figure.id)?.reason ?? null,
    };
  });
}

/** The reports that give figures, page by page of the index of figures. */
export const pagesOfFigures = (reports: readonly ReportView[]): ReportView[][] =>
  pagesOfParts(
    reports.filter(({ figures }) => figures.length > 0),
    ({ figures }) => figures.length,
  );
