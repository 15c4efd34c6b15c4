import type { Feed } from './model.ts';

/** What a feed that never held anything says of its last change: the clock's zero, and no invented day. */
export const NEVER = '1970-01-01';

/** Feeds ask for a time; a report has a day. */
export const startOfDay = (day: string): string => `${day}T00:00:00Z`;

/** The day on which a feed last changed; that of the newest report for one without entries. */
export function updatedOn({ entries }: Feed, otherwise: string): string {
  return entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '') || otherwise;
}
