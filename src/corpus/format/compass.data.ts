import type { CompassPoint } from '../places/geodesy.ts';

/** Where a place lies from another: « 62 km au nord-ouest ». */
export const COMPASS_WORDS = {
  N: 'au nord',
  'N-E': 'au nord-est',
  E: 'à l’est',
  'S-E': 'au sud-est',
  S: 'au sud',
  'S-O': 'au sud-ouest',
  O: 'à l’ouest',
  'N-O': 'au nord-ouest',
} as const satisfies Record<CompassPoint, string>;
