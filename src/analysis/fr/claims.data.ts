import type { ClaimLexicon } from '../claims/lexicon.ts';

export const claims: ClaimLexicon = {};
