/** By what statements are chosen, in the order of the form; each is a parameter of the address. */
export const FACETS = ['voix', 'source', 'lieu', 'posture', 'date', 'contestation', 'rapport'] as const;
export type FacetName = (typeof FACETS)[number];

export const FACET_LEGENDS = {
  voix: 'Voix',
  source: 'Source',
  lieu: 'Lieu',
  posture: 'Posture',
  date: 'Date',
  contestation: 'Opposition',
  rapport: 'Rapport',
} as const satisfies Record<FacetName, string>;

/** Values that stand for the lack of one, and those of « Opposition »; they are parts of addresses. */
export const NOBODY = 'personne';
export const NO_PLACE = 'aucun';
export const NO_DATE = 'aucune';
export const CONTESTED = 'contestee';
export const APART = 'ecart';
export const UNOPPOSED = 'non';

export const VALUE_LABELS: Readonly<Record<string, string>> = {
  [NOBODY]: 'Personne (narration)',
  [NO_PLACE]: 'Sans lieu',
  [NO_DATE]: 'Sans date',
  [CONTESTED]: 'Contestée',
  [APART]: 'Écart relevé',
  [UNOPPOSED]: 'Ni l’un ni l’autre',
};
