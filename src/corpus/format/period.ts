import { formatDate } from './date.ts';

const isDay = (iso: string): boolean => iso.length > 4;
const since = (iso: string): string => `depuis ${isDay(iso) ? 'le ' : ''}${formatDate(iso, 'long')}`;
const until = (iso: string): string => `jusqu’${isDay(iso) ? 'au ' : 'en '}${formatDate(iso, 'long')}`;

/** « depuis 2016 », « jusqu’au 12 mai 2016 », « de 1924 à 1961 »; null without either end. Ends are ISO years or days. */
export function formatPeriod(from: string | null, to: string | null): string | null {
  if (from && to) return formatDate(`${from}/${to}`, 'long');
  if (from) return since(from);
  return to ? until(to) : null;
}
