import type { StoredCorrection } from '../markdown/stored.ts';
import type { CorrectionView, ReportView, StatementView } from './model.ts';

/** What of a statement a correction is joined to. */
type Corrected = Pick<StatementView, 'id' | 'sigil' | 'page'>;

/** The corrections of a report, each with the statement that it names. */
export function viewCorrections(
  corrections: readonly StoredCorrection[],
  statements: readonly Corrected[],
): CorrectionView[] {
  return corrections.map(({ date, text, claim }) => {
    const about = statements.find(({ id, sigil }) => claim === id || claim === sigil);
    return { date, text, about: about ? { label: about.sigil, href: about.page } : null };
  });
}

/** The last day on which a report was published, updated or corrected. */
export function modifiedOn(article: {
  readonly date: string;
  readonly updated: string | null;
  readonly corrections: readonly StoredCorrection[];
}): string {
  const days = [
    article.date,
    article.updated ?? article.date,
    ...article.corrections.map(({ date }) => date),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** A correction beside the report that it was made in. */
export interface CorrectionRow {
  readonly report: ReportView;
  readonly correction: CorrectionView;
}

/** Every correction of every report, the newest first. */
export function gatherCorrections(reports: readonly ReportView[]): CorrectionRow[] {
  return reports
    .flatMap((report) => report.corrections.map((correction) => ({ report, correction })).reverse())
    .sort((a, b) =>
      a.correction.date < b.correction.date ? 1 : a.correction.date > b.correction.date ? -1 : 0,
    );
}
