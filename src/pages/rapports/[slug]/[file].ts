import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import type { ReportView } from '../../../corpus/model.ts';
import { gatherData } from '../../../share/exports/data-file.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../share/exports/files.ts';
import { reportScope } from '../../../share/exports/scope.ts';
import { EXPORT_SITE } from '../../../share/exports/site.ts';

/** The data of a report lie beside its page. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { reports } = await corpus();
  return reports.flatMap((report) =>
    EXPORT_FORMATS.map((format) => ({
      params: { slug: report.slug, file: format.name },
      props: { report, format },
    })),
  );
};

interface Props {
  readonly report: ReportView;
  readonly format: ExportFormat;
}

export const GET: APIRoute<Props> = ({ props: { report, format } }) =>
  new Response(format.write(gatherData(reportScope(report), EXPORT_SITE)), {
    headers: { 'content-type': format.type },
  });
