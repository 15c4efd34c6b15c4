import type { PlaceMention } from '../analysis/model.ts';
import type { Candidate, Gazetteer } from './model.ts';

/** A place that no list has, as its report puts it, or without a position; what holds its neighbour holds it too. */
function candidateOf({ id, name, kind, lat, lon, near }: PlaceMention, gazetteer: Gazetteer): Candidate[] {
  if (!near && gazetteer.byId(id)) return [];
  const beside = near && gazetteer.byId(near.id);
  const { country = null, region = null } = beside ?? {};
  const place = {
    id,
    name,
    kind,
    lat,
    lon,
    country,
    region,
    population: 0,
    rank: 0,
    source: 'report',
  } as const;
  return [{ ...place, ...(near && { near }) }];
}

/** The gazetteer with the places that only the reports know, which their mentions place approximately. */
export function withUnlisted(gazetteer: Gazetteer, mentions: readonly PlaceMention[]): Gazetteer {
  const unlisted = new Map(
    mentions.flatMap((mention) => candidateOf(mention, gazetteer)).map((place) => [place.id, place]),
  );
  return { ...gazetteer, byId: (id) => gazetteer.byId(id) ?? unlisted.get(id) };
}
