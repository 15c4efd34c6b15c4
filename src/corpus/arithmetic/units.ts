import { convert, type Unit } from 'convert';

/** The analysis's units in the library's names, by what they measure. Months and years have no fixed length. */
const UNITS: Readonly<Record<string, { readonly of: string; readonly name: Unit }>> = {
  km2: { of: 'area', name: 'km2' },
  ha: { of: 'area', name: 'hectare' },
  m2: { of: 'area', name: 'm2' },
  km: { of: 'length', name: 'km' },
  m: { of: 'length', name: 'm' },
  cm: { of: 'length', name: 'cm' },
  mm: { of: 'length', name: 'mm' },
  mi: { of: 'length', name: 'mi' },
  nmi: { of: 'length', name: 'nautical mile' },
  t: { of: 'mass', name: 'tonne' },
  kt: { of: 'mass', name: 'kilotonne' },
  kg: { of: 'mass', name: 'kg' },
  g: { of: 'mass', name: 'g' },
  week: { of: 'duration', name: 'week' },
  day: { of: 'duration', name: 'day' },
  hour: { of: 'duration', name: 'hour' },
  minute: { of: 'duration', name: 'minute' },
  second: { of: 'duration', name: 'second' },
};

/** How many `to` one `from` is; null where one cannot be had from the other. */
export function factorOf(from: string, to: string): number | null {
  if (from === to) return 1;
  const [a, b] = [UNITS[from], UNITS[to]];
  return a && b && a.of === b.of ? Number(convert(1, a.name).to(b.name)) : null;
}
