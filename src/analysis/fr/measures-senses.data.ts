import type { Sense } from '../model.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Measures that the press gives rates by, singular, in the two genders and elided. */
const UNITS = {
  le: [
    ...list('quintal kilo kilogramme kg litre baril kilometre km m2 m3 megawattheure mwh kwh'),
    'metre carre',
    'metre cube',
  ],
  la: ['tonne'],
  elided: list('hectare hectolitre once unite'),
};
const ALL_UNITS = Object.values(UNITS).flat();

/** Those who share: behind *par* with any quantity. */
const SHARERS = [
  ...list('habitant personne tete menage foyer famille enfant eleve etudiant logement passager lit patient'),
  "million d' habitants",
  "millier d' habitants",
];

/** What is sold or paid for by the piece: behind *par*, or with its article, only with money. */
const PIECES = {
  le: list('billet sac sejour'),
  la: list('place bouteille nuitee part piece dose'),
  elided: list('action'),
};
const BY_PIECE = [...Object.values(PIECES).flat(), ...list('agent salarie vehicule voiture vache')];

/** Signs behind a bar: *€/t*. */
const BARRED = [...list('t tonne ha hectare kg kilo l litre m2 m² m3 m³ mwh kwh baril km hab'), 'habitant'];

const any = (phrase: string): [string, 'any'] => [phrase, 'any'];
const price = (phrase: string): [string, 'price'] => [phrase, 'price'];

/** What a rate is by: *par hectare*, *à l’hectare*; of a price alone *la tonne*, *le litre*. */
export const EACH: readonly [string, 'any' | 'price'][] = [
  ...[...ALL_UNITS, ...SHARERS].map((noun) => any(`par ${noun}`)),
  ...BY_PIECE.map((noun) => price(`par ${noun}`)),
  ...BARRED.map((sign) => any(`/ ${sign}`)),
  ...UNITS.le.map((noun) => any(`au ${noun}`)),
  ...UNITS.la.map((noun) => any(`a la ${noun}`)),
  ...UNITS.elided.map((noun) => any(`a l' ${noun}`)),
  ...[...UNITS.le, ...PIECES.le].map((noun) => price(`le ${noun}`)),
  ...[...UNITS.la, ...PIECES.la].map((noun) => price(`la ${noun}`)),
  ...[...UNITS.elided, ...PIECES.elided].map((noun) => price(`l' ${noun}`)),
];

/** What falls, behind its height. */
export const FALLEN: readonly [string, Sense][] = [
  ...list('pluie pluies precipitation precipitations').map((noun): [string, Sense] => [`de ${noun}`, 'rain']),
  ...list('neige poudreuse').map((noun): [string, Sense] => [`de ${noun}`, 'snow']),
];

/** Behind millimetres alone: half a metre of water is a depth. */
export const WATER: readonly [string, Sense][] = [["d' eau", 'rain']];

/** Before millimetres of rain. */
export const FALLEN_BEFORE: readonly [string, Sense][] = [
  ...['est tombe', 'sont tombes', 'tombe', 'tombera', 'tomber'],
  ...list('pluie pluies precipitations cumul cumuls pluviometrie').flatMap((noun) => [
    `${noun} de`,
    `${noun} d'`,
  ]),
].map((words): [string, Sense] => [words, 'rain']);

/** Of the weather, and of nothing else. */
export const WEATHER: readonly string[] = list(
  'cumul cumuls precipitation precipitations pluviometrie pluviometre pluviometrique averses deluge',
);

/** Before a difference in points, beside the words of rise and fall. */
export const MOVES: readonly string[] = [
  ...list(`gagne gagnent gagner gagnait gagnant perd perdent perdu perdre perdait perdant cede cedent ceder lache lachent
    abandonne abandonnent grignote grignotent`),
  ...list(`ecart avance retard gain perte devance distance mene bondit grimpent reculent baissent augmentent progressent
    montent releve relevent abaisse abaissent`).flatMap((word) => [`${word} de`, `${word} d'`]),
];

/** What differences in points are of. */
export const POINTS_OF: readonly string[] = [
  ...list('pourcentage pourcent base pib croissance retard').map((noun) => `de ${noun}`),
  ...list('indice audience avance ecart inflation').map((noun) => `d' ${noun}`),
];
