import { type PhraseTable, phraseBefore } from '../numbers/phrases.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { DateLexicon } from './lexicon.ts';

/** *se retrouvent | jeudi*, *s'ouvre | mardi*: the present of what is to come. */
export const followsReflexive = (passage: Passage, i: number, lexicon: DateLexicon): boolean =>
  tokenAt(passage.tokens, i - 1)?.kind === 'word' && lexicon.reflexive.has(wordAt(passage.tokens, i - 2));

/** Words back from a date within which *avant* governs its event. */
const EVENT_REACH = 6;

/** *trois mois avant le scrutin du | 23 novembre*: the event that the date names lies ahead. */
export const dependsOnAhead = (passage: Passage, i: number, lexicon: DateLexicon): boolean =>
  isGovernedBy(passage, i, lexicon.eventAhead, lexicon);

/** *quatre jours après le scrutin de | jeudi*: it is over. */
export const dependsOnPast = (passage: Passage, i: number, lexicon: DateLexicon): boolean =>
  isGovernedBy(passage, i, lexicon.eventPast, lexicon);

/** Whether one of the phrases governs the noun whose complement begins at token `i`. */
function isGovernedBy(
  passage: Passage,
  i: number,
  phrases: PhraseTable<true>,
  lexicon: DateLexicon,
): boolean {
  if (!lexicon.eventLinks.has(wordAt(passage.tokens, i - 1))) return false;
  for (let k = i - 2; k >= i - EVENT_REACH; k--) {
    if (tokenAt(passage.tokens, k)?.kind !== 'word') return false;
    if (phraseBefore(passage.tokens, k, phrases)) return true;
  }
  return false;
}

/** Words back from an event within which it is announced: *annonce un nouveau | rassemblement*. */
const ANNOUNCED_REACH = 4;

/** Words back from a date within which an announced event may stand. */
const NAMED_REACH = 6;

/** A verb that announces or orders stands close before token `k`; *a annoncé* tells no less of the past. */
function isAnnounced({ tokens }: Passage, k: number, lexicon: DateLexicon): boolean {
  for (let at = k - 1; at >= k - ANNOUNCED_REACH; at--) {
    const word = wordAt(tokens, at);
    if (lexicon.orders.has(word)) return true;
    const isPast =
      lexicon.auxiliary.has(wordAt(tokens, at - 1)) ||
      lexicon.sureParticiple.test(tokenAt(tokens, at)?.text ?? '');
    if (lexicon.announces.has(word)) return !isPast;
  }
  return false;
}

/** *annonce un nouveau rassemblement le | 20 février*, *a ordonné la fermeture des écoles dès | vendredi*. */
export function namesPlan(passage: Passage, i: number, lexicon: DateLexicon): boolean {
  for (let k = i - 1; k >= i - NAMED_REACH; k--) {
    const token = tokenAt(passage.tokens, k);
    if (!token || (token.kind !== 'word' && token.text !== ',')) return false;
    if (lexicon.events.has(token.fold)) return isAnnounced(passage, k, lexicon);
  }
  return false;
}
