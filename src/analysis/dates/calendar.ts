/** Days are ISO strings `YYYY-MM-DD` of the proleptic Gregorian calendar; no clock and no time zone. */
const DAY_MS = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));

const timeOf = (iso: string): number =>
  Date.UTC(yearOf(iso), monthOf(iso) - 1, Number(iso.slice(8, 10) || '1'));

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** The day, or null where the calendar has none: 30 February. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
}

export function addDays(iso: string, days: number): string {
  return new Date(timeOf(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The month `months` away from a day's: `2026-01-31` and −1 give `2025-12`. */
export function addMonths(iso: string, months: number): string {
  const count = yearOf(iso) * 12 + monthOf(iso) - 1 + months;
  return isoMonth(Math.floor(count / 12), (count % 12) + 1);
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (iso: string): number => ((new Date(timeOf(iso)).getUTCDay() + 6) % 7) + 1;

/** Monday to Sunday of the week that holds a day, as `FROM/TO`. */
export function weekOf(iso: string): string {
  const monday = addDays(iso, 1 - weekdayOf(iso));
  return `${monday}/${addDays(monday, 6)}`;
}

/** True for a real day written `YYYY-MM-DD`. */
export function isDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  return isoDay(yearOf(iso), monthOf(iso), Number(iso.slice(8))) === iso;
}
