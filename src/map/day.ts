/** A day of the calendar: 31 February is none. */
export function parseDay(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

/** While 2025 is typed into a field of dates the year is 2, 20 and 202: an earlier day is none yet. */
export const FIRST_DAY = '1000-01-01';
