import { formatNumber } from './number.ts';

/** « 1 lieu », « 6 lieux », « 0 lieu »: in French the plural starts at two. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)}\u00a0${Math.abs(count) >= 2 ? many : one}`;
}
