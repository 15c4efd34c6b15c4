import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { aliases, corpus } from '../../../corpus/index.ts';
import { viewLanes } from '../../../corpus/lanes.ts';
import { viewPlacePage } from '../../../corpus/places/page.ts';
import { address } from '../../../links.ts';
import { csvResponse } from '../../../share/csv-response.ts';
import { timeTable } from '../../../share/tables/time.ts';

/** Only of places whose timeline is drawn. */
export async function getStaticPaths() {
  const all = await corpus();
  const others = await aliases();
  const drawn = all.places.filter(({ statements }) => statements.length > 0);
  return drawn.map((place) => ({
    params: { id: place.id },
    props: { place, voices: viewPlacePage(place, all, others).voices },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { place, voices } }) =>
  csvResponse(timeTable(place.label, viewLanes(place.statements, voices), address));
