import type { APIRoute } from 'astro';
import { corpus } from '../../corpus/index.ts';
import { mapPlaces } from '../../corpus/map-places.ts';
import { sigilsOf } from '../../map/choice.ts';
import { csvResponse } from '../../share/csv-response.ts';
import { daysTable } from '../../share/tables/days.ts';

/** What the histogram of the map draws. */
export const GET: APIRoute = async () => {
  const { places, voices } = await corpus();
  return csvResponse(daysTable(sigilsOf(mapPlaces(places)), voices));
};
