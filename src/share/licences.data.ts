export interface Licence {
  /** SPDX identifier, or `other-pd` of the Open Definition for the public domain. */
  readonly name: string;
  /** French. */
  readonly title: string;
  readonly path: string;
  /** What of the data it is of, French. */
  readonly covers: string;
}

/** The licences of what the data files hold, as in the table of the README. */
export const LICENCES = [
  {
    name: 'MIT',
    title: 'Licence MIT',
    path: 'https://opensource.org/license/mit',
    covers: 'relevé, classement et calculs de Recoupe',
  },
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    covers: 'positions et noms des localités : GeoNames',
  },
  {
    name: 'etalab-2.0',
    title: 'Licence Ouverte 2.0',
    path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    covers: 'noms des communes de France : Insee',
  },
  {
    name: 'other-pd',
    title: 'Domaine public',
    path: 'https://www.naturalearthdata.com/about/terms-of-use/',
    covers: 'positions et codes des régions et des pays : Natural Earth',
  },
] as const satisfies readonly Licence[];

/** What the licences leave to others. */
export const RESERVED =
  'Les phrases citées restent à leurs auteurs et aux rapports dont elles viennent, nommés avec chacune.';

/** Printed with every file that can hold it. */
export const NOTICE =
  'Recoupe ne rend aucun verdict : une ligne dit qui affirme quoi, pas si cela est exact. Citez la source avec la phrase.';
