import { readAmount } from '../numbers/amount.ts';
import { readDigits } from '../numbers/digits.ts';
import { sentenceAt } from '../numbers/sentence-at.ts';
import type { Passage } from '../text/passage.ts';
import type { DateLexicon } from './lexicon.ts';
import { readRelative } from './read-relative.ts';
import { readYear, yearAt } from './read-year.ts';
import type { Expression } from './when.ts';

export interface DayNumber {
  readonly day: number;
  readonly next: number;
}

/** A day of the month at token `i`: *12*, *1er*, *premier*, *quinze*. */
export function readDayNumber(passage: Passage, i: number, lexicon: DateLexicon): DayNumber | null {
  const token = passage.tokens[i];
  if (!token) return null;
  if (lexicon.firstDay.has(token.fold)) return { day: 1, next: i + 1 };
  const digits = readDigits(passage.tokens, i);
  const amount = digits?.bare ? { value: digits.value, next: i + 1 } : readWordDay(passage, i, lexicon);
  if (!amount || amount.value < 1 || amount.value > 31) return null;
  const mark = passage.tokens[amount.next];
  const marked = digits && mark?.start === token.end && lexicon.firstMarks.has(mark.fold);
  return { day: amount.value, next: marked ? amount.next + 1 : amount.next };
}

function readWordDay(
  passage: Passage,
  i: number,
  lexicon: DateLexicon,
): { value: number; next: number } | null {
  const amount = readAmount(passage.tokens, i, lexicon.numbers);
  return amount && amount.style === 'words' && !amount.nominal && !amount.article ? amount : null;
}

/** A month at token `i`; a capital inside a sentence is a name (*Mars*, *Avril*). */
export function monthAt(
  passage: Passage,
  i: number,
  lexicon: DateLexicon,
  short: boolean,
): { month: number; next: number } | null {
  const token = passage.tokens[i];
  const month = token && lexicon.months.get(token.fold);
  if (token && month !== undefined) return { month, next: i + 1 };
  const shortened = short && token ? lexicon.shortMonths.get(token.fold) : undefined;
  if (!token || shortened === undefined) return null;
  const stop = passage.tokens[i + 1];
  return { month: shortened, next: stop?.fold === '.' && stop.start === token.end ? i + 2 : i + 1 };
}

/** *12 octobre 2025*, *1er août*, *3 mai*. */
function readDayMonth(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const day = readDayNumber(passage, i, lexicon);
  const month = day && monthAt(passage, day.next, lexicon, true);
  if (!day || !month) return null;
  const year = yearAt(passage, month.next);
  const when = { type: 'day', day: day.day, month: month.month, year: year?.year ?? null } as const;
  return { first: i, next: year?.next ?? month.next, when, turn: null, rule: 'day' };
}

/** *mercredi 21 janvier*, *mardi*. */
function readWeekday(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const weekday = lexicon.weekdays.get(passage.tokens[i]?.fold ?? '');
  if (weekday === undefined) return null;
  const comma = passage.tokens[i + 1]?.fold === ',' ? 1 : 0;
  const day = readDayMonth(passage, i + 1 + comma, lexicon);
  if (day) return { ...day, first: i };
  return { first: i, next: i + 1, when: { type: 'weekday', weekday }, turn: null, rule: 'weekday' };
}

const isName = (passage: Passage, i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(passage.tokens[i]?.text ?? '') && sentenceAt(passage, i)?.firstToken !== i;

/** *octobre 2024*, *mars*, *sept. 2025*. */
function readMonth(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const plain = monthAt(passage, i, lexicon, false);
  const month = plain ?? monthAt(passage, i, lexicon, true);
  if (passage.tokens[i - 1]?.kind === 'number') return null;
  const year = month && yearAt(passage, month.next);
  if (!month || (!year && (!plain || isName(passage, i)))) return null;
  const when = { type: 'month', month: month.month, year: year?.year ?? null } as const;
  return { first: i, next: year?.next ?? month.next, when, turn: null, rule: 'month' };
}

/** *mi-octobre*, *mars-avril 2023*: months in one word. */
function readJoinedMonth(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const [head, tail, more] = passage.tokens[i]?.fold.split('-') ?? [];
  const to = tail === undefined || more !== undefined ? undefined : lexicon.months.get(tail);
  if (to === undefined || head === undefined) return null;
  const year = yearAt(passage, i + 1);
  const end = { type: 'month', month: to, year: year?.year ?? null } as const;
  const at = { first: i, next: year?.next ?? i + 1, turn: null, rule: 'month' };
  if (head === lexicon.midPrefix || lexicon.parts.has(head)) return { ...at, when: end };
  const from = lexicon.months.get(head);
  return from === undefined
    ? null
    : { ...at, when: { type: 'span', from: { ...end, month: from }, to: end } };
}

/** *l'automne 2023*, *cet été*; not *a été*, *en hiver*, *heure d'été*. */
function readSeason(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const season = lexicon.seasons.get(passage.tokens[i]?.fold ?? '');
  if (season === undefined) return null;
  const year = yearAt(passage, i + 1);
  const turned = lexicon.turns.has(passage.tokens[i + 1]?.fold ?? '');
  const led = lexicon.seasonBefore.has(passage.tokens[i - 1]?.fold ?? '') && !isName(passage, i);
  if (!year && !turned && !led) return null;
  const when = { type: 'season', season, year: year?.year ?? null } as const;
  return { first: i, next: year?.next ?? i + 1, when, turn: null, rule: 'season' };
}

/** *troisième trimestre 2025*, *1er semestre*, *T3 2025*. */
function readQuarter(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const { tokens } = passage;
  const digits = /^\d$/.test(tokens[i]?.text ?? '') && lexicon.ordinalMarks.has(tokens[i + 1]?.fold ?? '');
  const rank = digits ? Number(tokens[i]?.text) : lexicon.ordinals.get(tokens[i]?.fold ?? '');
  const at = digits ? i + 2 : i + 1;
  const noun = tokens[at]?.fold ?? '';
  const [isQuarter, isHalf] = [lexicon.quarter.has(noun), lexicon.half.has(noun)];
  if (rank === undefined || rank > (isQuarter ? 4 : 2) || !(isQuarter || isHalf)) return null;
  const of = lexicon.numbers.of.has(tokens[at + 1]?.fold ?? '') ? 1 : 0;
  const year = yearAt(passage, at + 1 + of);
  const parts = { first: i, next: year?.next ?? at + 1, turn: null, rule: 'quarter' };
  const written = year?.year ?? null;
  return isQuarter
    ? { ...parts, when: { type: 'quarter', quarter: rank, year: written } }
    : { ...parts, when: { type: 'half', half: rank, year: written } };
}

/** *12/10/2025*, *12.10.2025*, *2025-10-12*. */
function readNumeric(passage: Passage, i: number): Expression | null {
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

/** One calendar expression at token `i`, spans aside. */
export function readPoint(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  if (lexicon.every.has(passage.tokens[i - 1]?.fold ?? '')) return null;
  return (
    readNumeric(passage, i) ??
    readDayMonth(passage, i, lexicon) ??
    readWeekday(passage, i, lexicon) ??
    readQuarter(passage, i, lexicon) ??
    readMonth(passage, i, lexicon) ??
    readJoinedMonth(passage, i, lexicon) ??
    readSeason(passage, i, lexicon) ??
    readRelative(passage, i, lexicon) ??
    readYear(passage, i, lexicon)
  );
}
