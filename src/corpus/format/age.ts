const DAY = 86_400_000;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** Whole years and the days that remain, on the calendar (UTC). */
function calendarAge(from: Date, to: Date): { years: number; days: number } {
  let years = to.getUTCFullYear() - from.getUTCFullYear();
  const anniversary = (count: number): Date => {
    const year = from.getUTCFullYear() + count;
    const day = Math.min(from.getUTCDate(), daysInMonth(year, from.getUTCMonth()));
    return new Date(Date.UTC(year, from.getUTCMonth(), day));
  };
  if (anniversary(years) > to) years -= 1;
  return { years, days: Math.floor((to.getTime() - anniversary(years).getTime()) / DAY) };
}

const plural = (count: number, word: string): string => `${count}\u00a0${word}${count > 1 ? 's' : ''}`;

/** How old a report is: « 1 an et 17 jours », « 3 jours », « aujourd’hui »; a date to come is « à venir ». */
export function formatAge(from: Date, to: Date): string {
  if (from > to) return 'à venir';
  const { years, days } = calendarAge(from, to);
  const parts = [years > 0 ? plural(years, 'an') : '', days > 0 ? plural(days, 'jour') : ''].filter(Boolean);
  return parts.join(' et ') || 'aujourd’hui';
}

/** Whole days between two instants, never negative. */
export function ageInDays(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY));
}
