/** Steps of a graticule, degrees. */
const STEPS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30] as const;

/** The finest step whose lines stand at least `apart` px from each other. */
export function graticuleStep(pxPerDegree: number, apart: number): number {
  return STEPS.find((step) => step * pxPerDegree >= apart) ?? 45;
}

/** The multiples of a step between two bounds, ascending. */
export function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

const NUMBER = new Intl.NumberFormat('fr', { maximumFractionDigits: 2, useGrouping: false });

/** « 36,5° E », « 4° O », « 0° ». */
export function formatDegrees(value: number, [plus, minus]: readonly [plus: string, minus: string]): string {
  if (value === 0) return '0°';
  return `${NUMBER.format(Math.abs(value))}° ${value > 0 ? plus : minus}`;
}

export const LATITUDE = ['N', 'S'] as const;
export const LONGITUDE = ['E', 'O'] as const;
