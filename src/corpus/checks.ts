import type { Analysis } from '../analysis/model.ts';
import type { ReferenceRow } from '../editorial/reference.ts';
import { checkFigures } from './arithmetic/index.ts';
import type { Check, SaidBy, Term, Unchecked } from './arithmetic/model.ts';
import type { FigureView, StatementView } from './model.ts';

/** A term of a working, with the figure of the report that it comes from. */
export interface TermView extends Omit<Term, 'figure'> {
  readonly figure: FigureView | null;
  /** ISO code of the country that the reference is of, or null. */
  readonly country: string | null;
}

/** A {@link Check} whose figures are those of the page. */
export interface CheckView extends Omit<Check, 'figures' | 'working' | 'stated'> {
  readonly figures: readonly FigureView[];
  readonly working: Omit<Check['working'], 'terms'> & { readonly terms: readonly TermView[] };
  readonly stated: { readonly figure: FigureView; readonly interval: Check['computed'] } | null;
}

export interface UncheckedView extends Omit<Unchecked, 'figure'> {
  readonly figure: FigureView;
}

/** What a report's figures give when they are reckoned with, and which give nothing. */
export interface Reckoning {
  readonly checks: readonly CheckView[];
  readonly unchecked: readonly UncheckedView[];
}

/** What the arithmetic knows beside the reports. */
export interface Reckoner {
  readonly references: readonly ReferenceRow[];
  /** ISO code of the country that a place id is. */
  readonly countryOf: (place: string) => string | undefined;
}

export interface ReportFigures extends Reckoner {
  readonly analysis: Analysis;
  readonly date: string;
  /** In the order of the analysis. */
  readonly figures: readonly FigureView[];
  readonly statements: readonly StatementView[];
}

function saidBy(figure: FigureView, byHref: ReadonlyMap<string, StatementView>): SaidBy | null {
  const [ref] = figure.statements;
  const statement = ref && byHref.get(ref.href);
  if (!statement) return null;
  const { speaker, voice, places } = statement;
  return { speaker, voice: voice.id, places: places.map(({ id }) => id) };
}

type CountryOf = Reckoner['countryOf'];

function viewTerm(term: Term, figures: readonly FigureView[], countryOf: CountryOf): TermView {
  const place = term.reference?.place;
  return {
    ...term,
    figure: term.figure === null ? null : (figures[term.figure] ?? null),
    country: (place !== undefined && countryOf(place)) || null,
  };
}

function viewCheck(check: Check, figures: readonly FigureView[], countryOf: CountryOf): CheckView[] {
  const own = check.figures.flatMap((index) => figures[index] ?? []);
  const terms = check.working.terms.map((term) => viewTerm(term, figures, countryOf));
  const said = check.stated && figures[check.stated.figure];
  const stated = check.stated && said ? { figure: said, interval: check.stated.interval } : null;
  return own.length < check.figures.length
    ? []
    : [{ ...check, figures: own, working: { ...check.working, terms }, stated }];
}

/** Reckons with one report's figures. */
export function reckonReport(report: ReportFigures): Reckoning {
  const { analysis, figures, statements, references, countryOf } = report;
  const byHref = new Map(statements.map((statement) => [statement.href, statement]));
  const { checks, rest } = checkFigures({
    ...analysis,
    sentences: figures.map(({ sentence }) => sentence),
    said: figures.map((figure) => saidBy(figure, byHref)),
    reportDate: report.date,
    references,
    countryOf,
  });
  return {
    checks: checks.flatMap((check) => viewCheck(check, figures, countryOf)),
    unchecked: rest.flatMap(({ figure, reason }) => {
      const view = figures[figure];
      return view ? [{ figure: view, reason }] : [];
    }),
  };
}
