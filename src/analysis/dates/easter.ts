import { addDays, isoDay } from './calendar.ts';

/**
 * Easter Sunday of a Gregorian year, and the days that move with it.
 * The method of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterDay(year: number, days: number): string | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * shift + 114;
  const sunday = isoDay(year, Math.floor(count / 31), (count % 31) + 1);
  return sunday && addDays(sunday, days);
}
