import type { FigureLexicon } from '../figures/lexicon.ts';

export const figures: FigureLexicon = {};
