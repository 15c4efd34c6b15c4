import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { areasToScale } from '../../../../corpus/areas-to-scale.ts';
import { corpus } from '../../../../corpus/index.ts';
import { csvResponse } from '../../../../share/csv-response.ts';
import { areasTable } from '../../../../share/tables/areas.ts';

/** Only of reports whose areas are drawn. */
export async function getStaticPaths() {
  const { reports } = await corpus();
  return reports.flatMap((report) => {
    const areas = areasToScale(report);
    return areas ? [{ params: { slug: report.slug }, props: { areas } }] : [];
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  csvResponse(areasTable(props.areas));
