import type { Candidate, Match } from './model.ts';

/**
 * A place as it is found under a name; `main` where it is mainly known by it. All matches have their fields in one
 * order, wherever they come from: the rules read some of them for every name, and the engine reads one shape fastest.
 */
export function matchOf(place: Candidate, main: boolean): Match {
  const { id, name, kind, lat, lon, country, region, population, rank, source, near } = place;
  const match = { id, name, kind, lat, lon, country, region, population, rank, source, main };
  return near ? { ...match, near } : match;
}
