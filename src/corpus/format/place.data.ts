import type { PlaceKind } from '../../analysis/model.ts';

/** What the reader calls each kind of place. */
export const PLACE_KIND_LABELS = {
  continent: 'continent',
  country: 'pays',
  region: 'région',
  settlement: 'ville ou village',
  water: 'eau',
  landform: 'relief',
  facility: 'équipement',
} as const satisfies Record<PlaceKind, string>;
