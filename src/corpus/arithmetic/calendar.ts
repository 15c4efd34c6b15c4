import { Temporal } from 'temporal-polyfill';

/** The first and the last day of a date as the analysis writes it, both counted. ISO days. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** First month of each season of the north, and of each quarter. */
const STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, AU: 9, WI: 12, Q1: 1, Q2: 4, Q3: 7, Q4: 10 };
const MONTHS_OF_PART = 3;

function daysFrom(start: Temporal.PlainDate, months: number): Days {
  return {
    first: start.toString(),
    last: start.add({ months }).subtract({ days: 1 }).toString(),
  };
}

function pointDays(iso: string): Days | null {
  const [, year, rest, day] = /^(\d{4})(?:-([A-Z\d]{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return { first: iso, last: iso };
  const first = { year: Number(year), month: 1, day: 1 };
  if (rest === undefined) return daysFrom(Temporal.PlainDate.from(first), 12);
  const part = STARTS[rest];
  const month = part ?? Number(rest);
  return daysFrom(Temporal.PlainDate.from({ ...first, month }), part === undefined ? 1 : MONTHS_OF_PART);
}

/** The days of a date of the analysis: `2025`, `2025-11`, `2025-SU`, `2025-Q3`, a day, or `FROM/TO`. */
export function daysOf(iso: string): Days | null {
  const [from = '', to] = iso.split('/');
  const [start, end] = [pointDays(from), pointDays(to ?? from)];
  return start && end && { first: start.first, last: end.last };
}

/** Days from `first` to `last`, both counted; 0 or less where `last` is earlier. */
export const countDays = ({ first, last }: Days): number =>
  Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last), { largestUnit: 'day' }).days + 1;

/** A length of time on the calendar. */
export interface Elapsed {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Years, months and days from one day to a later one. */
export function elapsed(from: string, to: string): Elapsed {
  const { years, months, days } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'year' });
  return { years, months, days };
}

/** Days of a mean year of the Gregorian calendar: 146 097 in 400 years. */
const MEAN_YEAR = 146_097 / 400;
const IN_DAYS: Readonly<Record<string, number>> = {
  year: MEAN_YEAR,
  month: MEAN_YEAR / 12,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
  second: 1 / 86_400,
};

/** How many days one unit of time is, a year and a month by their mean; null for another unit. */
export const daysPer = (unit: string): number | null => IN_DAYS[unit] ?? null;
