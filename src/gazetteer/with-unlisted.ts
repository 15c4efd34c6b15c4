import type { PlaceMention } from '../analysis/model.ts';
import type { Candidate, Gazetteer } from './model.ts';

/** A place that no list has, as its report puts it; what holds its neighbour holds it too. */
function candidateOf({ id, name, kind, lat, lon, near }: PlaceMention, gazetteer: Gazetteer): Candidate[] {
  if (!near) return [];
  const beside = gazetteer.byId(near.id);
  const { country = null, region = null } = beside ?? {};
  return [
    { id, name, kind, lat, lon, country, region, population: 0, rank: 0, source: 'report', near } as const,
  ];
}

/** The gazetteer with the places that only the reports know, which their mentions place approximately. */
export function withUnlisted(gazetteer: Gazetteer, mentions: readonly PlaceMention[]): Gazetteer {
  const unlisted = new Map(
    mentions.flatMap((mention) => candidateOf(mention, gazetteer)).map((place) => [place.id, place]),
  );
  return { ...gazetteer, byId: (id) => gazetteer.byId(id) ?? unlisted.get(id) };
}
