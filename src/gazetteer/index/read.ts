import { firstIndex } from '../../analysis/text/first-index.ts';
import { slug } from '../key.ts';
import { matchOf } from '../match.ts';
import type { Candidate, Match } from '../model.ts';
import { isCommuneNumber } from '../position-number.ts';
import type { WorldIndex } from './format.ts';
import { bearersOf, hasKeyFrom } from './keys.ts';
import { textAt } from './texts.ts';

/** The towns of the world, by name key and by GeoNames id. */
export interface World {
  lookup(key: string): Match[];
  /** Whether a key begins with `prefix`. */
  begins(prefix: string): boolean;
  byGeonames(id: number): Candidate | undefined;
}

const decoder = new TextDecoder();
const RANKS = [0, 1, 2, 3] as const;

/** The id of a town that no editor has named. */
export const townId = (name: string, geonames: number): string => `${slug(name)}-${geonames}`;

function candidate(index: WorldIndex, codes: readonly string[], row: number): Candidate {
  const { ids, lats, lons, populations, ranks, regions, reaches } = index;
  for (const column of [ids, lats, lons, populations, ranks, regions, reaches])
    index.need(column, row, row + 1);
  const name = decoder.decode(textAt({ bytes: index.names, ends: index.nameEnds }, row, index.need));
  const region = codes[index.regions[row] ?? 0] ?? '';
  const number = index.ids[row] ?? 0;
  const id = townId(name, number);
  const withinKm = index.reaches[row] ?? 0;
  return {
    id,
    name,
    kind: 'settlement',
    lat: Number((index.lats[row] ?? 0).toFixed(4)),
    lon: Number((index.lons[row] ?? 0).toFixed(4)),
    country: region.slice(0, 2),
    region,
    population: index.populations[row] ?? 0,
    rank: RANKS[index.ranks[row] ?? 0] ?? 0,
    source: isCommuneNumber(number) ? 'communes' : 'geonames',
    ...(withinKm > 0 && { near: { id, name, manner: 'neighbours', withinKm, words: '' } }),
  };
}

export function readWorld(index: WorldIndex): World {
  index.need(index.regionCodes, 0, index.regionCodes.length);
  const codes: unknown = JSON.parse(decoder.decode(index.regionCodes));
  const regions = Array.isArray(codes) ? codes.map(String) : [];
  return {
    lookup: (key) =>
      bearersOf(index, key).map(({ place, main }) => matchOf(candidate(index, regions, place), main)),
    begins: (prefix) => hasKeyFrom(index, prefix),
    byGeonames(id) {
      const { ids, need } = index;
      const row = firstIndex(0, ids.length, (at) => {
        need(ids, at, at + 1);
        return (ids[at] ?? 0) < id;
      });
      return ids[row] === id ? candidate(index, regions, row) : undefined;
    },
  };
}
