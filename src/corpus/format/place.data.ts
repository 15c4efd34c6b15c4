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

/** The same with its article, for what holds other places: « sur le pays même ». */
export const AREA_WORDS = {
  continent: 'le continent',
  country: 'le pays',
  region: 'la région',
  settlement: 'la localité',
  water: 'le cours d’eau ou la mer',
  landform: 'le relief',
  facility: 'le lieu',
} as const satisfies Record<PlaceKind, string>;
