import { formatNumber } from '../../corpus/format/number.ts';

const STEPS = [
  [1e6, 'Mo'],
  [1e3, 'ko'],
] as const;

/** « 940 octets », « 12,4 ko », « 3 Mo »: thousands of bytes, one decimal below ten. */
export function formatSize(bytes: number): string {
  const step = STEPS.find(([size]) => bytes >= size);
  if (!step) return `${formatNumber(bytes)}\u00a0octet${bytes >= 2 ? 's' : ''}`;
  const [size, unit] = step;
  const count = bytes / size;
  return `${formatNumber(count, count < 10 ? 1 : 0)}\u00a0${unit}`;
}
