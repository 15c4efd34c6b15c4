import type { ClaimLexicon } from '../claims/lexicon.ts';
import { conjugation } from './claims-conjugation.data.ts';
import { facts, feelings, kinds, nouns, plans, speechNouns, synonyms, things } from './claims-nouns.data.ts';
import { heardFrom, notSources, sources } from './claims-sources.data.ts';
import { verbs } from './claims-verbs.data.ts';
import { claimWords } from './claims-words.data.ts';

export const claims: ClaimLexicon = {
  ...claimWords,
  verbs,
  conjugation,
  nouns,
  kinds,
  facts,
  feelings,
  plans,
  things,
  speechNouns,
  synonyms,
  sources,
  heardFrom,
  notSources,
};
