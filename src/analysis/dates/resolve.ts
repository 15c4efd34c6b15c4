import { addDays, addMonths, isoDay, isoMonth, monthOf, weekdayOf, weekOf, yearOf } from './calendar.ts';
import { easterDay } from './easter.ts';
import type { Season, Turn } from './lexicon.ts';
import { resolveLone } from './resolve-lone.ts';
import type { When } from './when.ts';

/** Where an expression is read from; null where the report has no date. */
export interface Vantage {
  /** The report's day. */
  readonly report: string | null;
  /** The day spoken of last, for *la veille*. */
  readonly before: string | null;
}

/** First month of a season; winter begins in December of its year. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, AU: 9, WI: 12 };

/** The nearest of a yearly recurrence that fits `turn`; `at` gives that of a year, comparable with `today`. */
function nearest(today: string, turn: Turn, at: (year: number) => string | null): string | null {
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

function resolveMonth(month: number, turn: Turn, report: string): string | null {
  return nearest(report.slice(0, 7), turn, (year) => isoMonth(year, month));
}

/** A season by the month it starts in; *dernier* leaves out the one that runs. */
function resolveSeason(season: Season, turn: Turn, report: string): string | null {
  const start = SEASON_STARTS[season];
  const name = (iso: string | null): string | null => iso && `${iso.slice(0, 4)}-${season}`;
  const running = addMonths(report, -2);
  if (turn === 'last') return name(nearest(running, 'last', (year) => isoMonth(year, start)));
  if (turn === 'this')
    return `${season === 'WI' && monthOf(report) <= 3 ? yearOf(report) - 1 : yearOf(report)}-${season}`;
  if (turn === 'after') return name(nearest(running, 'after', (year) => isoMonth(year, start)));
  return name(nearest(report.slice(0, 7), turn, (year) => isoMonth(year, start)));
}

const quarterOf = (iso: string): string => `${yearOf(iso)}-Q${Math.ceil(monthOf(iso) / 3)}`;

function resolveQuarter(quarter: number, turn: Turn, report: string): string | null {
  return nearest(quarterOf(report), turn, (year) => `${year}-Q${quarter}`);
}

const halfOf = (year: number, half: number): string =>
  `${isoMonth(year, half * 6 - 5)}/${isoMonth(year, half * 6)}`;

function resolveHalf(half: number, turn: Turn, report: string): string | null {
  const start = nearest(report.slice(0, 7), turn, (year) => isoMonth(year, half * 6 - 5));
  return start && halfOf(yearOf(start), half);
}

function resolveWeekday(weekday: number, turn: Turn, report: string): string {
  const ahead = (weekday - weekdayOf(report) + 7) % 7;
  if (turn === 'next') return addDays(report, ahead || 7);
  if (turn === 'after') return addDays(report, ahead);
  return addDays(report, ahead === 0 ? (turn === 'last' ? -7 : 0) : ahead - 7);
}

/** Saturday and Sunday: of this week for *ce week-end* and what is to come, else the one gone by. */
function resolveWeekend(turn: Turn, report: string): string {
  const saturday = addDays(report, 6 - weekdayOf(report));
  const inIt = weekdayOf(report) >= 6;
  const shift = turn === 'next' ? (inIt ? 7 : 0) : turn === 'after' || turn === 'this' || inIt ? 0 : -7;
  const from = addDays(saturday, turn === 'last' && inIt ? -7 : shift);
  return `${from}/${addDays(from, 1)}`;
}

function vantageOf(from: 'report' | 'before' | 'spoken', { report, before }: Vantage): string | null {
  if (from === 'report') return report;
  return before ?? (from === 'before' ? report : null);
}

function resolveStep(when: Extract<When, { type: 'step' }>, vantage: Vantage): string | null {
  const from = vantageOf(when.from, vantage);
  if (from === null) return null;
  if (when.step === 'day') return addDays(from, when.by);
  if (when.step === 'week') return weekOf(addDays(from, when.by * 7));
  if (when.step === 'month') return addMonths(from, when.by);
  if (when.step === 'quarter') return quarterOf(addMonths(from, when.by * 3));
  return String(yearOf(from) + when.by);
}

/** The first day of a resolved day, month or year; null for a season or a quarter. */
function firstDayOf(iso: string): string | null {
  const from = iso.split('/')[0] ?? iso;
  return /^\d{4}(?:-\d\d){0,2}$/.test(from) ? `${from}-01-01`.slice(0, 10) : null;
}

const hasYear = (when: When): boolean => 'year' in when && when.year !== null;

/** The end nearer to the reader's knowledge goes first, the other is the nearest on its side. */
function resolveSpan(when: Extract<When, { type: 'span' }>, turn: Turn, vantage: Vantage): string | null {
  const ahead = turn === 'after' || turn === 'next';
  const fromEnd = ahead || (hasYear(when.to) && !hasYear(when.from)) || when.to.type === 'lone';
  const [lead, other] = fromEnd ? [when.to, when.from] : [when.from, when.to];
  const first = resolve(lead, turn, vantage);
  if (first === null) return null;
  const second = resolve(other, fromEnd ? 'before' : 'after', {
    report: firstDayOf(first) ?? vantage.report,
    before: null,
  });
  if (second === null) return null;
  return fromEnd ? `${second}/${first}` : `${first}/${second}`;
}

function resolveWritten(when: When): string | null {
  if (when.type === 'year') return String(when.year);
  if (!('year' in when) || when.year === null) return null;
  if (when.type === 'day') return isoDay(when.year, when.month, when.day);
  if (when.type === 'month') return isoMonth(when.year, when.month);
  if (when.type === 'season') return `${when.year}-${when.season}`;
  if (when.type === 'quarter') return `${when.year}-Q${when.quarter}`;
  if (when.type === 'easter') return easterDay(when.year, when.days);
  return halfOf(when.year, when.half);
}

/**
 * ISO of an expression, or null where nothing fixes it. `turn` is the side of the report's day that it
 * lies on: `before` and `after` hold that day, `last` and `next` do not.
 */
export function resolve(when: When, turn: Turn, vantage: Vantage): string | null {
  if (when.type === 'span') return resolveSpan(when, turn, vantage);
  if (when.type === 'step') return resolveStep(when, vantage);
  if (when.type === 'week') {
    const day = resolve(when.of, turn, vantage);
    return day && weekOf(day);
  }
  if (hasYear(when)) return resolveWritten(when);
  const { report } = vantage;
  if (report === null) return null;
  if (when.type === 'day') return nearest(report, turn, (year) => isoDay(year, when.month, when.day));
  if (when.type === 'month') return resolveMonth(when.month, turn, report);
  if (when.type === 'season') return resolveSeason(when.season, turn, report);
  if (when.type === 'easter') return nearest(report, turn, (year) => easterDay(year, when.days));
  if (when.type === 'quarter') return resolveQuarter(when.quarter, turn, report);
  if (when.type === 'half') return resolveHalf(when.half, turn, report);
  if (when.type === 'weekday') return resolveWeekday(when.weekday, turn, report);
  if (when.type === 'lone') {
    const ahead = turn === 'after' || turn === 'next';
    return resolveLone({ ...when, ahead, report, before: vantage.before });
  }
  if (when.type === 'night') return `${addDays(report, -1)}/${report}`;
  return when.type === 'weekend' ? resolveWeekend(turn, report) : null;
}
