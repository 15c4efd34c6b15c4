import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import { address } from '../../../links.ts';
import { CITATION_FORMATS, formatCitation } from '../../../share/citation/formats.ts';
import { citeReport } from '../../../share/citation/item.ts';

const extensionOf = (file: string): string => file.slice(file.indexOf('.') + 1);

/** The reference of each report as files that reference managers open. */
export const getStaticPaths = (async () => {
  const { reports } = await corpus();
  return reports.flatMap((report) =>
    CITATION_FORMATS.map((format) => ({
      params: { slug: report.slug, form: extensionOf(format.file) },
      props: { item: citeReport(report, address(report.href)), format },
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { item, format } }) =>
  new Response(formatCitation(item, format), {
    headers: { 'content-type': `${format.type}; charset=utf-8` },
  });
