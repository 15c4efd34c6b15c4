import type { DateLexicon } from '../dates/lexicon.ts';

export const dates: DateLexicon = {};
