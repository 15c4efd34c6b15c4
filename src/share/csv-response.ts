import { type ChartTable, chartCsv } from './chart-table.ts';
import { CSV_TYPE } from './csv.ts';

/** A chart's data as the build writes it to a file. */
export const csvResponse = (table: ChartTable): Response =>
  new Response(chartCsv(table), { headers: { 'Content-Type': CSV_TYPE } });
