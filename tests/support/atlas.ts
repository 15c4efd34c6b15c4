import type { Gazetteer, Match } from '../../src/gazetteer/model.ts';

function town(id: string, name: string, lat: number, lon: number): Match {
  const known = { kind: 'settlement', country: 'UA', region: null, population: 1000, rank: 0 } as const;
  return { id, name, lat, lon, source: 'editors', main: true, ...known };
}

const TOWNS = [town('pokrovsk', 'Pokrovsk', 48.28, 37.18), town('koupiansk', 'Koupiansk', 49.71, 37.62)];

/** Two towns, enough for what does not depend on the gazetteer. */
export const atlas: Gazetteer = {
  lookup: (name) => TOWNS.filter((place) => place.name.toLowerCase() === name.toLowerCase()),
  byId: (id) => TOWNS.find((place) => place.id === id),
  goesOn: () => false,
};
