import type { Corpus, FigureView, PlaceView, ReportView, StatementView, Voice } from '../../corpus/model.ts';
import { PUBLISHER } from '../publisher.data.ts';

/** What one set of data files is about: one report, one place, or the whole site. */
export interface Scope {
  readonly title: string;
  /** The page that shows it, under the base path. */
  readonly page: string;
  readonly voices: readonly Voice[];
  /** Newest first. */
  readonly reports: readonly ReportView[];
  readonly statements: readonly StatementView[];
  /** Each with the statements of this scope alone. */
  readonly places: readonly PlaceView[];
  readonly figures: readonly FigureView[];
}

export function siteScope(corpus: Corpus, page: string): Scope {
  const { voices, reports, statements, places, figures } = corpus;
  return { title: PUBLISHER.name, page, voices, reports, statements, places, figures };
}

export function reportScope(report: ReportView): Scope {
  const own = ({ report: { href } }: StatementView): boolean => href === report.href;
  const places = report.places.map((place) => ({
    ...place,
    statements: place.statements.filter(own),
    reports: place.reports.filter(({ href }) => href === report.href),
  }));
  const { title, href: page, voices, statements, figures } = report;
  return { title, page, voices, reports: [report], statements, places, figures };
}

/** A place with what is said of it, in all reports. */
export function placeScope(place: PlaceView, { voices, reports: all }: Corpus): Scope {
  const { label, href: page, statements, figures } = place;
  const reports = all.filter(({ href }) => place.reports.some((report) => report.href === href));
  return { title: label, page, voices, reports, statements, places: [place], figures };
}
