import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import { viewLanes } from '../../../corpus/lanes.ts';
import { gatherSpeakers } from '../../../corpus/speakers.ts';
import { address } from '../../../links.ts';
import { csvResponse } from '../../../share/csv-response.ts';
import { timeTable } from '../../../share/tables/time.ts';

export async function getStaticPaths() {
  const { statements, voices } = await corpus();
  return gatherSpeakers(statements, voices).map((speaker) => ({
    params: { id: speaker.id },
    props: { speaker },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { speaker } }) =>
  csvResponse(timeTable(speaker.label, viewLanes(speaker.statements, [speaker.voice]), address));
