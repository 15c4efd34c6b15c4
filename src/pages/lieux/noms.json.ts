import type { APIRoute } from 'astro';
import { corpus, gazetteerNames } from '../../corpus/index.ts';
import { nameTable } from '../../corpus/places/name-table.ts';

/** The names that the search of the index reads, once the reader turns to it. */
export const GET: APIRoute = async () => {
  const { places, surroundings } = await corpus();
  const all = [...places, ...surroundings];
  return Response.json(nameTable(all, gazetteerNames(all)));
};
