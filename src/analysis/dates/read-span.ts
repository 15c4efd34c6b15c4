import type { Passage } from '../text/passage.ts';
import { wordAt } from '../text/token-at.ts';
import { readDayNumber } from './day-number.ts';
import type { DateLexicon } from './lexicon.ts';
import { readLoneDays } from './read-lone-day.ts';
import { readPoint } from './read-point.ts';
import type { Expression, When } from './when.ts';

/** Kinds that may be the two ends of one span. */
const ENDS: ReadonlySet<When['type']> = new Set(['day', 'month', 'season', 'year', 'weekday', 'quarter']);

function skipArticle(passage: Passage, i: number, lexicon: DateLexicon): number {
  return lexicon.articles.has(wordAt(passage.tokens, i)) ? i + 1 : i;
}

/** What joins two ends at token `i`: the index behind it, or null. *et* joins only behind *entre*. */
function behindJoint(passage: Passage, i: number, lexicon: DateLexicon, between: boolean): number | null {
  const word = wordAt(passage.tokens, i);
  if (between ? word === lexicon.and : lexicon.to.has(word)) return skipArticle(passage, i + 1, lexicon);
  return null;
}

function opensBetween(passage: Passage, i: number, lexicon: DateLexicon): boolean {
  const before = skipsBack(passage, i, lexicon);
  return wordAt(passage.tokens, before) === lexicon.between;
}

const skipsBack = (passage: Passage, i: number, lexicon: DateLexicon): number =>
  lexicon.articles.has(wordAt(passage.tokens, i - 1)) ? i - 2 : i - 1;

/** Days of one month before the month is named: *3 et le 7 mai*, *5, 6 et 7 mai*, *lundi 3 au vendredi 7*. */
function readDays(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const named = lexicon.weekdays.has(wordAt(passage.tokens, i)) ? i + 1 : i;
  const day = readDayNumber(passage, named, lexicon);
  if (!day) return null;
  let at = day.next;
  for (let steps = 0; steps < 6; steps++) {
    const word = wordAt(passage.tokens, at);
    const joins =
      word === lexicon.and || word === ',' || word === '-' || word === '–' || lexicon.to.has(word);
    if (!joins) return null;
    const next = skipArticle(passage, at + 1, lexicon);
    const end = readPoint(passage, next, lexicon);
    if (end?.when.type === 'day') {
      const { month, year } = end.when;
      const from = { type: 'day', day: day.day, month, year } as const;
      return { ...end, first: i, when: { type: 'span', from, to: end.when }, rule: 'span' };
    }
    const more = readDayNumber(passage, next, lexicon);
    if (!more) return null;
    at = more.next;
  }
  return null;
}

/** *de mercredi à jeudi*, *du 3 mai au 7 juin*, *entre 2008 et 2022*. */
function readEnds(
  passage: Passage,
  i: number,
  from: Expression | null,
  lexicon: DateLexicon,
): Expression | null {
  if (!from || !ENDS.has(from.when.type)) return null;
  const next = behindJoint(passage, from.next, lexicon, opensBetween(passage, i, lexicon));
  const to = next === null ? null : readPoint(passage, next, lexicon);
  if (!to || to.when.type !== from.when.type) return null;
  return {
    first: i,
    next: to.next,
    when: { type: 'span', from: from.when, to: to.when },
    turn: null,
    rule: 'span',
  };
}

/** A span of two ends at token `i`, where `point` is what stands there alone. */
export function readSpan(
  passage: Passage,
  i: number,
  point: Expression | null,
  lexicon: DateLexicon,
): Expression | null {
  return (
    readDays(passage, i, lexicon) ?? readLoneDays(passage, i, lexicon) ?? readEnds(passage, i, point, lexicon)
  );
}
