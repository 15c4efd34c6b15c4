import type { City } from '../cities.ts';
import { nameKey } from '../key.ts';
import { MAIN_BIT, type WorldIndex } from './format.ts';

const RANKS: Readonly<Record<string, number>> = { PPLC: 3, PPLG: 2, PPLA: 2, PPLA2: 1, PPLA3: 1 };

/** Place numbers by key; a place stands once a key, as main name if any of its forms makes it so. */
function listsByKey(cities: readonly City[]): Map<string, Map<number, boolean>> {
  const lists = new Map<string, Map<number, boolean>>();
  const file = (form: string, place: number, main: boolean): void => {
    const key = nameKey(form);
    if (key === '') return;
    const list = lists.get(key) ?? new Map<number, boolean>();
    list.set(place, main || (list.get(place) ?? false));
    lists.set(key, list);
  };
  cities.forEach((city, place) => {
    for (const form of city.otherForms) file(form, place, false);
    for (const form of city.mainForms) file(form, place, true);
  });
  return lists;
}

function joined(texts: readonly string[]): { bytes: Uint8Array; ends: Uint32Array } {
  const buffers = texts.map((text) => Buffer.from(text));
  let end = 0;
  const ends = Uint32Array.from(buffers, (buffer) => (end += buffer.length));
  return { bytes: new Uint8Array(Buffer.concat(buffers)), ends };
}

/** The world index of these cities. */
export function buildIndex(unsorted: readonly City[]): WorldIndex {
  const cities = unsorted.toSorted((a, b) => a.id - b.id);
  const lists = listsByKey(cities);
  const keys = [...lists.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const entries = keys.map((key) =>
    [...(lists.get(key) ?? [])].map(([place, main]) => (main ? place + MAIN_BIT : place)),
  );
  let end = 0;
  const keyText = joined(keys);
  const names = joined(cities.map((city) => city.name));
  const codes = [...new Set(cities.map((city) => city.region))];
  const codeOf = new Map(codes.map((code, i) => [code, i]));
  return {
    keys: keyText.bytes,
    keyEnds: keyText.ends,
    lists: Uint32Array.from(entries.flat()),
    listEnds: Uint32Array.from(entries, (entry) => (end += entry.length)),
    ids: Uint32Array.from(cities, (city) => city.id),
    lats: Float32Array.from(cities, (city) => city.lat),
    lons: Float32Array.from(cities, (city) => city.lon),
    populations: Uint32Array.from(cities, (city) => city.population),
    ranks: Uint8Array.from(cities, (city) => RANKS[city.feature] ?? 0),
    names: names.bytes,
    nameEnds: names.ends,
    regions: Uint16Array.from(cities, (city) => codeOf.get(city.region) ?? 0),
    regionCodes: new TextEncoder().encode(JSON.stringify(codes)),
  };
}
