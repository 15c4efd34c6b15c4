import { pagesOfParts } from '../paging.ts';
import type { Series, SeriesPanel } from './model.ts';

/** Panels that are drawn of one measure. */
export const DRAWN_PANELS = 24;
/** Measures that stand on a page that shows other things too. */
export const FIRST_SERIES = 6;

/** Those that are drawn: the newest, in their own order. */
export const drawnPanels = ({ panels }: Series): readonly SeriesPanel[] => panels.slice(-DRAWN_PANELS);

/** All measures, page by page of their own index. */
export const pagesOfSeries = (series: readonly Series[]): Series[][] =>
  pagesOfParts(series, (one) => drawnPanels(one).length);
