import { phraseBefore } from '../numbers/phrases.ts';
import type { Passage } from '../text/passage.ts';
import type { DateLexicon } from './lexicon.ts';

/** *se retrouvent | jeudi*, *s'ouvre | mardi*: the present of what is to come. */
export const followsReflexive = (passage: Passage, i: number, lexicon: DateLexicon): boolean =>
  passage.tokens[i - 1]?.kind === 'word' && lexicon.reflexive.has(passage.tokens[i - 2]?.fold ?? '');

/** Words back from a date within which *avant* governs its event. */
const EVENT_REACH = 6;

/** *trois mois avant le scrutin du | 23 novembre*: the event that the date names lies ahead. */
export function dependsOnAhead(passage: Passage, i: number, lexicon: DateLexicon): boolean {
  if (!lexicon.eventLinks.has(passage.tokens[i - 1]?.fold ?? '')) return false;
  for (let k = i - 2; k >= i - EVENT_REACH; k--) {
    if (passage.tokens[k]?.kind !== 'word') return false;
    if (phraseBefore(passage.tokens, k, lexicon.eventAhead)) return true;
  }
  return false;
}
