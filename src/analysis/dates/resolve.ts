import { addDays, addMonths, isoDay, isoMonth, weekOf, yearOf } from './calendar.ts';
import { easterDay } from './easter.ts';
import type { Turn } from './lexicon.ts';
import {
  halfOf,
  nearest,
  quarterOf,
  resolveDay,
  resolveHalf,
  resolveMonth,
  resolveQuarter,
  resolveSeason,
  resolveWeekday,
  resolveWeekend,
} from './recur.ts';
import { resolveLone } from './resolve-lone.ts';
import type { When } from './when.ts';

/** Where an expression is read from; null where the report has no date. */
export interface Vantage {
  /** The report's day. */
  readonly report: string | null;
  /** The day spoken of last, for *la veille*. */
  readonly before: string | null;
  /** The year written last, for *l'année précédente*. */
  readonly year: string | null;
}

function vantageOf(from: 'report' | 'before' | 'spoken', { report, before }: Vantage): string | null {
  if (from === 'report') return report;
  return before ?? (from === 'before' ? report : null);
}

function resolveStep(when: Extract<When, { type: 'step' }>, vantage: Vantage): string | null {
  const from = vantageOf(when.from, vantage);
  if (when.step === 'year' && when.from === 'before' && vantage.year !== null)
    return String(Number(vantage.year) + when.by);
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
    year: null,
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
  if (when.type === 'day') return resolveDay(when, turn, report);
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
