import type { Kind } from './model.ts';

/** What one thing of each kind is called, and several. */
export const KIND_LABELS = {
  rapport: ['Rapport', 'Rapports'],
  affirmation: ['Affirmation', 'Affirmations'],
  lieu: ['Lieu', 'Lieux'],
  chiffre: ['Chiffre', 'Chiffres'],
  source: ['Source', 'Sources'],
  question: ['Question', 'Questions'],
  page: ['Page', 'Pages'],
} as const satisfies Record<Kind, readonly [string, string]>;
