import type { City } from '../cities.ts';
import type { WorldIndex } from './format.ts';
import { buildKeys } from './keys.ts';
import { joinTexts } from './texts.ts';

const RANKS: Readonly<Record<string, number>> = { PPLC: 3, PPLG: 2, PPLA: 2, PPLA2: 1, PPLA3: 1 };

/** The world index of these cities. */
export function buildWorld(unsorted: readonly City[]): WorldIndex {
  const cities = unsorted.toSorted((a, b) => a.id - b.id);
  const names = joinTexts(cities.map((city) => city.name));
  const codes = [...new Set(cities.map((city) => city.region))];
  const codeOf = new Map(codes.map((code, i) => [code, i]));
  return {
    ...buildKeys(cities),
    ids: Uint32Array.from(cities, (city) => city.id),
    lats: Float32Array.from(cities, (city) => city.lat),
    lons: Float32Array.from(cities, (city) => city.lon),
    populations: Uint32Array.from(cities, (city) => city.population),
    ranks: Uint8Array.from(cities, (city) => RANKS[city.feature] ?? 0),
    reaches: Uint8Array.from(cities, (city) => city.withinKm ?? 0),
    names: names.bytes,
    nameEnds: names.ends,
    regions: Uint16Array.from(cities, (city) => codeOf.get(city.region) ?? 0),
    regionCodes: new TextEncoder().encode(JSON.stringify(codes)),
  };
}
