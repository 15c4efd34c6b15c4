import { phraseAt } from '../numbers/phrases.ts';
import type { Passage } from '../text/passage.ts';
import { wordAt } from '../text/token-at.ts';
import type { DateLexicon } from './lexicon.ts';
import { yearAt } from './read-year.ts';
import type { Expression, When } from './when.ts';

/** A date in digits needs its article; a name its capital and a preposition: *avant l'Ascension*, not *l'ascension*. */
function isMeant(passage: Passage, i: number, next: number, lexicon: DateLexicon): boolean {
  const { tokens } = passage;
  const isNumber = tokens[i]?.kind === 'number';
  const isLed = lexicon.articles.has(wordAt(tokens, i - 1));
  const before = wordAt(tokens, isLed ? i - 2 : i - 1);
  if (tokens[next]?.capital === true) return false;
  if (isNumber) return isLed || lexicon.feastBefore.has(before);
  return lexicon.feastBefore.has(before) && (next > i + 1 || tokens[i]?.capital === true);
}

/** *à Noël*, *depuis Pâques 2024*, *le 14-Juillet*; not *marché de Noël*, *Noël Mamère*. */
export function readFeast(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const found = phraseAt(passage.tokens, i, lexicon.feasts);
  if (!found || !isMeant(passage, i, found.next, lexicon)) return null;
  const year = yearAt(passage, found.next);
  const written = year?.year ?? null;
  const { value } = found;
  const when: When =
    'easter' in value
      ? { type: 'easter', days: value.easter, year: written }
      : { type: 'day', day: value.day, month: value.month, year: written };
  return { first: i, next: year?.next ?? found.next, when, turn: null, rule: 'feast' };
}
