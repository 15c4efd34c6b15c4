import type { PlaceKind } from '../model.ts';

/**
 * What speaks for a meaning, in points. Set so that what stands in the sentence goes before what stands
 * in the report, and both before size: *Valence, dans la Drôme* in a report about Spain.
 */
export const POINTS = {
  continent: 5,
  country: 4,
  landmark: 4,
  listedTown: 1.5,
  editors: 6,
  main: 1.5,
  besideTown: -5,
  besideArea: -3,
  capital: 1.5,
  seat: 0.5,
  populationDecade: 0.7,
  reportCountry: 3,
  manyCountries: 3,
  sentenceCountry: 2.5,
  blockCountry: 1.5,
  beside: 6,
  besideMaybe: 4.5,
  holds: 6,
  listedArea: 4,
  near: 3.5,
  articleArea: 3,
  articleTown: -6,
  en: 3,
  enTown: -3,
  townPreposition: 1,
  countryTown: 6,
  bareCountry: 5,
  bareRegion: 14,
  bareTown: 1,
  bareCapital: -2,
  shore: 10,
  seatOffice: 8,
  otherName: 5,
} as const;

/** Kinds that a noun allows, the first group that fits: *l'île de Lesbos*, *la république de Moldavie*. */
export const ALLOWED: Readonly<Record<PlaceKind, readonly (readonly PlaceKind[])[]>> = {
  continent: [['continent']],
  country: [['country']],
  region: [['region'], ['country'], ['settlement', 'landform', 'water']],
  settlement: [['settlement']],
  water: [['water']],
  landform: [['landform'], ['region', 'country'], ['settlement'], ['water']],
  facility: [['facility'], ['settlement', 'region', 'landform', 'water']],
};
