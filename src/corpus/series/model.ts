import type { Interval } from '../arithmetic/interval.ts';
import type { FigureView, PlaceLink, ReportLink, Voice } from '../model.ts';

/** A figure with all the values that it leaves open; null for one without value. */
export interface SeriesMark {
  readonly figure: FigureView;
  readonly interval: Interval | null;
}

/** What one voice says of the measure in one report. */
export interface SeriesPanel {
  readonly report: ReportLink;
  /** Null where the figures stand outside every statement. */
  readonly voice: Voice | null;
  readonly marks: readonly SeriesMark[];
}

/** The same measure in several reports: the same things counted, at the same place, of the same subject. */
export interface Series {
  /** Last step of the address of its data, made from the measure: it does not change with the reports. */
  readonly id: string;
  /** « Morts, Saint-Louis ». */
  readonly title: string;
  readonly place: PlaceLink | null;
  readonly subject: string | null;
  readonly unit: string;
  /** Oldest report first, in the order of its text. */
  readonly panels: readonly SeriesPanel[];
}
