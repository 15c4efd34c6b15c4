import { firstIndex } from '../../analysis/text/first-index.ts';
import { slug } from '../key.ts';
import type { Candidate, Match } from '../model.ts';
import { MAIN_BIT, type WorldIndex } from './format.ts';

/** The towns of the world, by name key and by GeoNames id. */
export interface World {
  lookup(key: string): Match[];
  /** Whether a key begins with `prefix`. */
  begins(prefix: string): boolean;
  byGeonames(id: number): Candidate | undefined;
}

const decoder = new TextDecoder();
const start = (ends: Uint32Array, i: number): number => (i === 0 ? 0 : (ends[i - 1] ?? 0));
const piece = (bytes: Uint8Array, ends: Uint32Array, i: number): Uint8Array =>
  bytes.subarray(start(ends, i), ends[i]);

/** Index of the one of `length` sorted rows that compares equal, or -1. */
function search(length: number, compare: (row: number) => number): number {
  let [low, high] = [0, length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Index of the first of the sorted keys that is `wanted` or stands behind it. */
function firstFrom({ keys, keyEnds }: WorldIndex, wanted: Uint8Array): number {
  return firstIndex(0, keyEnds.length, (at) => Buffer.compare(piece(keys, keyEnds, at), wanted) < 0);
}

const RANKS = [0, 1, 2, 3] as const;

/** The id of a town that no editor has named. */
export const townId = (name: string, geonames: number): string => `${slug(name)}-${geonames}`;

function candidate(index: WorldIndex, codes: readonly string[], row: number): Candidate {
  const name = decoder.decode(piece(index.names, index.nameEnds, row));
  const region = codes[index.regions[row] ?? 0] ?? '';
  return {
    id: townId(name, index.ids[row] ?? 0),
    name,
    kind: 'settlement',
    lat: Number((index.lats[row] ?? 0).toFixed(4)),
    lon: Number((index.lons[row] ?? 0).toFixed(4)),
    country: region.slice(0, 2),
    region,
    population: index.populations[row] ?? 0,
    rank: RANKS[index.ranks[row] ?? 0] ?? 0,
    source: 'geonames',
  };
}

export function readWorld(index: WorldIndex): World {
  const codes: unknown = JSON.parse(decoder.decode(index.regionCodes));
  const regions = Array.isArray(codes) ? codes.map(String) : [];
  return {
    lookup(key) {
      const wanted = Buffer.from(key);
      const at = firstFrom(index, wanted);
      if (Buffer.compare(piece(index.keys, index.keyEnds, at), wanted) !== 0) return [];
      const list = index.lists.subarray(start(index.listEnds, at), index.listEnds[at]);
      return Array.from(list, (entry) => ({
        ...candidate(index, regions, entry & ~MAIN_BIT),
        main: entry >= MAIN_BIT,
      }));
    },
    begins(prefix) {
      const wanted = Buffer.from(prefix);
      const found = piece(index.keys, index.keyEnds, firstFrom(index, wanted));
      return Buffer.compare(found.subarray(0, wanted.length), wanted) === 0;
    },
    byGeonames(id) {
      const row = search(index.ids.length, (at) => (index.ids[at] ?? 0) - id);
      return row < 0 ? undefined : candidate(index, regions, row);
    },
  };
}
