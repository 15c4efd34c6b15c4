import type { PackedLedger } from './model.ts';

/** Days that are asked for, `YYYY-MM-DD`, both of them included; null leaves that end open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export const ALWAYS: Period = { from: null, to: null };

export const isAlways = ({ from, to }: Period): boolean => from === null && to === null;

/** Two days in their order, whichever is given first. */
export const periodOf = (from: string | null, to: string | null): Period =>
  from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };

const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

/**
 * Whether a row lies in the days that are asked for: by the day on which it was said where the report gives it, by
 * the day of the report else, as on the map.
 */
export function rowsWithin(
  { dates, reports, rows }: PackedLedger,
  { from, to }: Period,
): (row: number) => boolean {
  const dayOf = (row: number): string => {
    const said = dates[rows.date[row] ?? -1] ?? '';
    return isDay(said) ? said : (reports[rows.report[row] ?? -1]?.[2] ?? '');
  };
  return (row) => {
    const day = dayOf(row);
    return (from === null || day >= from) && (to === null || day <= to);
  };
}
