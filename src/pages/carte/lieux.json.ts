import type { APIRoute } from 'astro';
import { corpus } from '../../corpus/index.ts';
import { mapPlaces } from '../../corpus/map-places.ts';
import { packPlaces } from '../../map/packed.ts';

/** All places with their statements' sigils, for the movable map of all: too much to hold up its page. */
export const GET: APIRoute = async () => {
  const { places, voices } = await corpus();
  return Response.json(packPlaces(mapPlaces(places), voices));
};
