import type { Passage } from '../text/passage.ts';
import { wordAt } from '../text/token-at.ts';
import { readDayNumber } from './day-number.ts';
import type { DateLexicon } from './lexicon.ts';
import { monthAt } from './month-at.ts';
import { readLoneDay } from './read-lone-day.ts';
import { yearAt } from './read-year.ts';
import type { Expression } from './when.ts';

/** *12 octobre 2025*, *1er août*, *3 mai*. */
export function readDayMonth(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const day = readDayNumber(passage, i, lexicon);
  const month = day && monthAt(passage, day.next, lexicon, true);
  if (!day || !month) return null;
  const year = yearAt(passage, month.next);
  const when = { type: 'day', day: day.day, month: month.month, year: year?.year ?? null } as const;
  return { first: i, next: year?.next ?? month.next, when, turn: null, rule: 'day' };
}

/** *mercredi 21 janvier*, *mardi*. */
export function readWeekday(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const weekday = lexicon.weekdays.get(wordAt(passage.tokens, i));
  if (weekday === undefined) return null;
  const comma = passage.tokens[i + 1]?.fold === ',' ? 1 : 0;
  const day = readDayMonth(passage, i + 1 + comma, lexicon);
  if (day?.when.type === 'day') return { ...day, first: i, when: { ...day.when, weekday } };
  if (lexicon.anyDay.has(wordAt(passage.tokens, i - 1))) return null;
  const plain = { type: 'weekday', weekday } as const;
  return (
    readLoneDay(passage, i, lexicon) ?? { first: i, next: i + 1, when: plain, turn: null, rule: 'weekday' }
  );
}

/** *12/10/2025*, *12.10.2025*, *2025-10-12*. */
export function readNumeric(passage: Passage, i: number): Expression | null {
  if (passage.tokens[i]?.kind !== 'number') return null;
  const [a, mark, b, again, c] = passage.tokens.slice(i, i + 5);
  if (!a || !mark || !b || !again || !c || mark.text !== again.text || c.end - a.start > 10) return null;
  const text = passage.text.slice(a.start, c.end);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  const [day, month, year] = iso ? [iso[3], iso[2], iso[1]] : [local?.[1], local?.[2], local?.[3]];
  if (!day || !month || !year) return null;
  const when = { type: 'day', day: Number(day), month: Number(month), year: Number(year) } as const;
  return { first: i, next: i + 5, when, turn: null, rule: 'numeric' };
}
