import type { ReportLink, ReportView } from './model.ts';

/** The last day on which one of these reports was published or corrected; undefined where none is known. */
export function lastModified(
  reports: readonly Pick<ReportView, 'href' | 'modified'>[],
  among: readonly Pick<ReportLink, 'href'>[] = reports,
): string | undefined {
  const wanted = new Set(among.map(({ href }) => href));
  return reports
    .filter(({ href }) => wanted.has(href))
    .map(({ modified }) => modified)
    .sort()
    .at(-1);
}
