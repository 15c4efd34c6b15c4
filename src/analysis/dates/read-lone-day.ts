import type { Passage } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import { readDayNumber } from './day-number.ts';
import type { DateLexicon } from './lexicon.ts';
import type { Expression, When } from './when.ts';

/** What may close the words *le 15*: the end, a mark that touches no digit, or a word that is no noun. */
function closesDay(passage: Passage, next: number, lexicon: DateLexicon): boolean {
  const token = passage.tokens[next];
  if (!token) return true;
  if (token.kind !== 'punct')
    return lexicon.functionWords.has(token.fold) && !lexicon.noDayBefore.has(token.fold);
  const after = passage.tokens[next + 1];
  const touches = after?.kind === 'number' && after.start === token.end;
  return /^[,;.:)»!?…]$/.test(token.text) && !touches;
}

/** A day of the month in digits, its weekday before it or not: *15*, *vendredi 31*. */
function readDay(passage: Passage, i: number, lexicon: DateLexicon): { when: When; next: number } | null {
  const weekday = lexicon.weekdays.get(wordAt(passage.tokens, i)) ?? null;
  const at = weekday === null ? i : i + 1;
  const day = tokenAt(passage.tokens, at)?.kind === 'number' ? readDayNumber(passage, at, lexicon) : null;
  return day && { when: { type: 'lone', day: day.day, weekday }, next: day.next };
}

/** *le 15, les secours …*, *vendredi 31*; not *appeler le 15*, *le 20 heures*, *le 1er de la liste*. */
export function readLoneDay(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const found = readDay(passage, i, lexicon);
  if (found?.when.type !== 'lone' || !closesDay(passage, found.next, lexicon)) return null;
  const { day, weekday } = found.when;
  const led =
    lexicon.dayArticle.has(wordAt(passage.tokens, i - 1)) &&
    !lexicon.noDayAfter.has(wordAt(passage.tokens, i - 2));
  const isRank = day === 1 && passage.tokens[found.next]?.kind !== 'punct';
  if (weekday === null && (!led || isRank)) return null;
  return { first: i, next: found.next, when: found.when, turn: null, rule: 'lone' };
}

/** Behind which word two days stand, by what joins them: *du 3 au 7*, *les 3 et 4*, *entre le 3 et le 7*. */
function opens(passage: Passage, i: number, joint: string, lexicon: DateLexicon): boolean {
  const before = wordAt(passage.tokens, i - 1);
  if (lexicon.to.has(joint)) return lexicon.spanArticle.has(before);
  if (joint !== lexicon.and) return false;
  const between = lexicon.dayArticle.has(before) && wordAt(passage.tokens, i - 2) === lexicon.between;
  return between || lexicon.daysArticle.has(before);
}

/** Two days whose month is not written: *du 3 au 7*, *les 12 et 13*, *du lundi 3 au vendredi 7*. */
export function readLoneDays(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const from = readDay(passage, i, lexicon);
  if (!from || !opens(passage, i, wordAt(passage.tokens, from.next), lexicon)) return null;
  const behind = from.next + 1;
  const to = readDay(
    passage,
    lexicon.articles.has(wordAt(passage.tokens, behind)) ? behind + 1 : behind,
    lexicon,
  );
  if (!to || from.when.type !== 'lone' || to.when.type !== 'lone') return null;
  if (from.when.day >= to.when.day || !closesDay(passage, to.next, lexicon)) return null;
  const when = { type: 'span', from: from.when, to: to.when } as const;
  return { first: i, next: to.next, when, turn: null, rule: 'span' };
}
