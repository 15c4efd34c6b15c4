import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { corpus } from '../../../../corpus/index.ts';
import { csvResponse } from '../../../../share/csv-response.ts';
import { checksTable } from '../../../../share/tables/checks.ts';

export async function getStaticPaths() {
  const { reports } = await corpus();
  return reports.map((report) => ({ params: { slug: report.slug }, props: { report } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  csvResponse(checksTable(props.report));
