import { addMonths, isoDay, monthOf, weekdayOf, yearOf } from './calendar.ts';

/** A day of a month that is not named, where it lies from the report's day, and the day spoken of last. */
export interface Lone {
  readonly day: number;
  readonly weekday: number | null;
  readonly ahead: boolean;
  readonly report: string;
  readonly before: string | null;
}

/** A weekday falls on the same day of the month again within so many months. */
const MONTHS = 12;

function dayIn(month: string, { day, weekday }: Lone): string | null {
  const iso = isoDay(yearOf(month), monthOf(month), day);
  return iso !== null && (weekday === null || weekdayOf(iso) === weekday) ? iso : null;
}

/** In the month of the day spoken of last or the one behind it: *le 28 octobre … le 2*. */
function nearSpoken(lone: Lone): string | null {
  const { before, report, ahead } = lone;
  if (before === null) return null;
  for (const months of [0, 1]) {
    const iso = dayIn(addMonths(before, months), lone);
    if (iso !== null && iso >= before) return ahead || before > report || iso <= report ? iso : null;
  }
  return null;
}

/** The day of the month that fits, next to the day spoken of last, else nearest to the report's; or null. */
export function resolveLone(lone: Lone): string | null {
  const spoken = nearSpoken(lone);
  if (spoken !== null) return spoken;
  const { ahead, report } = lone;
  for (let months = 0; months <= MONTHS; months++) {
    const iso = dayIn(addMonths(report, ahead ? months : -months), lone);
    if (iso !== null && (ahead ? iso >= report : iso <= report)) return iso;
  }
  return null;
}
