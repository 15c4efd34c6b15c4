import type { ReportView, StatementView } from '../../corpus/model.ts';

/**
 * One page as an item of the Citation Style Language's data model (csl-data, citationstyles.org), in the few
 * fields that our pages have.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: 'fr-FR';
  readonly version?: string;
  readonly note?: string;
}

const SITE = 'Recoupe';

/** @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const dateParts = (iso: string): CslItem['issued'] => ({ 'date-parts': [iso.split('-').map(Number)] });

/** @param url full address of its page, or its path where the site's own is not known. */
export function citeReport(report: ReportView, url: string): CslItem {
  return {
    id: `recoupe-${report.slug}`,
    type: 'webpage',
    title: report.title,
    author: [{ literal: SITE }],
    'container-title': SITE,
    issued: dateParts(report.date),
    URL: url,
    language: 'fr-FR',
    version: String(report.version),
    ...(report.source && { note: `D’après : ${report.source.name}` }),
  };
}

/** Whoever cites a statement cites its source, not the site; the site is where it was read. */
export function citeStatement(statement: StatementView, url: string): CslItem {
  const { report } = statement;
  return {
    id: `recoupe-${statement.id}`,
    type: 'webpage',
    title: `« ${statement.text} »`,
    author: [{ literal: statement.kind === 'narration' ? SITE : statement.speaker }],
    'container-title': `${SITE}, « ${report.label} »`,
    issued: dateParts(report.date),
    URL: url,
    language: 'fr-FR',
    note:
      statement.date === null
        ? 'Date de la déclaration non indiquée ; la date est celle du rapport'
        : `Déclaration du ${statement.date} ; la date est celle du rapport`,
  };
}
