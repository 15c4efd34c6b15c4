import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { series } from '../../../corpus/series/site.ts';
import { csvResponse } from '../../../share/csv-response.ts';
import { seriesTable } from '../../../share/tables/series.ts';

export async function getStaticPaths() {
  return (await series()).map((one) => ({ params: { id: one.id }, props: { one } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  csvResponse(seriesTable(props.one));
