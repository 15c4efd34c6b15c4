import type { PlaceLexicon } from '../places/lexicon.ts';

export const places: PlaceLexicon = {};
