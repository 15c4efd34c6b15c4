import type { APIRoute } from 'astro';
import { corpus } from '../../corpus/index.ts';
import { shareByVoice } from '../../corpus/speakers.ts';
import { csvResponse } from '../../share/csv-response.ts';
import { sharesTable } from '../../share/tables/shares.ts';

/** How many sentences each voice has. */
export const GET: APIRoute = async () => {
  const { statements, voices } = await corpus();
  return csvResponse(sharesTable(shareByVoice(statements, voices)));
};
