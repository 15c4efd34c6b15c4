import { addDays, addMonths, isoDay, isoMonth, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { Season, Turn } from './lexicon.ts';
import type { When } from './when.ts';

/** First month of a season; winter begins in December of its year. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, AU: 9, WI: 12 };

/** The nearest of a yearly recurrence that fits `turn`; `at` gives that of a year, comparable with `today`. */
export function nearest(today: string, turn: Turn, at: (year: number) => string | null): string | null {
  const year = yearOf(today);
  const fits = (iso: string): boolean => {
    if (turn === 'next') return iso > today;
    if (turn === 'after') return iso >= today;
    return turn === 'last' ? iso < today : iso <= today;
  };
  const years = turn === 'next' || turn === 'after' ? [year, year + 1, year + 4] : [year, year - 1, year - 4];
  for (const candidate of years) {
    const iso = at(candidate);
    if (iso !== null && fits(iso)) return iso;
  }
  return null;
}

/** *samedi 15 mars*: the year, last, this or next, in which that day is a Saturday; else by its side. */
export function resolveDay(when: Extract<When, { type: 'day' }>, turn: Turn, report: string): string | null {
  const inYear = (year: number): string | null => isoDay(year, when.month, when.day);
  const year = yearOf(report);
  const years = when.weekday === undefined ? [] : [year, year - 1, year + 1];
  const named = years.map(inYear).find((iso) => iso !== null && weekdayOf(iso) === when.weekday);
  return named ?? nearest(report, turn, inYear);
}

export function resolveMonth(month: number, turn: Turn, report: string): string | null {
  return nearest(report.slice(0, 7), turn, (year) => isoMonth(year, month));
}

/** A season by the month it starts in; *dernier* leaves out the one that runs. */
export function resolveSeason(season: Season, turn: Turn, report: string): string | null {
  const start = SEASON_STARTS[season];
  const name = (iso: string | null): string | null => iso && `${iso.slice(0, 4)}-${season}`;
  const running = addMonths(report, -2);
  if (turn === 'last') return name(nearest(running, 'last', (year) => isoMonth(year, start)));
  if (turn === 'this')
    return `${season === 'WI' && monthOf(report) <= 3 ? yearOf(report) - 1 : yearOf(report)}-${season}`;
  if (turn === 'after') return name(nearest(running, 'after', (year) => isoMonth(year, start)));
  return name(nearest(report.slice(0, 7), turn, (year) => isoMonth(year, start)));
}

export const quarterOf = (iso: string): string => `${yearOf(iso)}-Q${Math.ceil(monthOf(iso) / 3)}`;

export function resolveQuarter(quarter: number, turn: Turn, report: string): string | null {
  return nearest(quarterOf(report), turn, (year) => `${year}-Q${quarter}`);
}

export const halfOf = (year: number, half: number): string =>
  `${isoMonth(year, half * 6 - 5)}/${isoMonth(year, half * 6)}`;

export function resolveHalf(half: number, turn: Turn, report: string): string | null {
  const start = nearest(report.slice(0, 7), turn, (year) => isoMonth(year, half * 6 - 5));
  return start && halfOf(yearOf(start), half);
}

export function resolveWeekday(weekday: number, turn: Turn, report: string): string {
  const ahead = (weekday - weekdayOf(report) + 7) % 7;
  if (turn === 'next') return addDays(report, ahead || 7);
  if (turn === 'after') return addDays(report, ahead);
  return addDays(report, ahead === 0 ? (turn === 'last' ? -7 : 0) : ahead - 7);
}

/** Saturday and Sunday: of this week for *ce week-end* and what is to come, else the one gone by. */
export function resolveWeekend(turn: Turn, report: string): string {
  const saturday = addDays(report, 6 - weekdayOf(report));
  const inIt = weekdayOf(report) >= 6;
  const shift = turn === 'next' ? (inIt ? 7 : 0) : turn === 'after' || turn === 'this' || inIt ? 0 : -7;
  const from = addDays(saturday, turn === 'last' && inIt ? -7 : shift);
  return `${from}/${addDays(from, 1)}`;
}
