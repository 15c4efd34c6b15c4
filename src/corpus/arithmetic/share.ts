import type { ReferenceRow } from '../../editorial/reference.ts';
import { divide, exactly, type Interval, scale } from './interval.ts';
import type { Check, Sums } from './model.ts';
import { compare, constant, type Known, knownAt, termOf } from './terms.ts';
import { factorOf } from './units.ts';
import { holdsWords } from './words.ts';

/** A share whose whole stands in the sentence is checked as a part of it: *340 des 1 100 emplois, soit 31 %*. */
const hasWhole = ({ relations }: Sums, index: number): boolean =>
  relations.some(({ tie, from, to }) => tie === 'part' && (from === index || to === index));

/** The percentage that a quantity says again, and that quantity: *19 % …, soit 116 000 km²*. */
function pairs(sums: Sums): [share: Known, quantity: Known][] {
  return sums.relations.flatMap(({ tie, from, to }) => {
    if (tie !== 'restates' || hasWhole(sums, from) || hasWhole(sums, to)) return [];
    const both = [knownAt(sums, from), knownAt(sums, to)] as const;
    const share = both.find((known) => known?.figure.kind === 'percent');
    const quantity = both.find((known) => known && known.figure.kind !== 'percent');
    return share && quantity ? [[share, quantity]] : [];
  });
}

/** Whether the reference is the whole that the share is taken of. */
function isWhole(row: ReferenceRow, share: Known, quantity: Known, sums: Sums): boolean {
  const of = sums.measures[share.index]?.of;
  if (!of || row.place === undefined || typeof row.value !== 'number') return false;
  if (factorOf(row.unit, quantity.figure.unit) === null) return false;
  if (row.words && !holdsWords(of.text, row.words)) return false;
  if (of.place !== null) return of.place === row.place;
  return of.country !== null && sums.countryOf(row.place) === of.country;
}

/** What an editor wrote as the whole, in the quantity's unit; it is taken as it stands. */
function wholeOf(row: ReferenceRow, unit: string): { value: number; interval: Interval } | null {
  if (typeof row.value !== 'number') return null;
  const value = row.value * (factorOf(row.unit, unit) ?? 1);
  return { value, interval: exactly(value) };
}

function against(row: ReferenceRow, share: Known, quantity: Known): Check[] {
  const whole = wholeOf(row, quantity.figure.unit);
  const ratio = whole && divide(quantity.interval, whole.interval);
  if (!whole || !ratio) return [];
  const computed = scale(ratio, 100);
  const terms = [termOf(quantity), { ...constant(whole.value, quantity.figure.unit), reference: row }];
  return [
    {
      kind: 'share',
      figures: [share.index, quantity.index],
      working: { operation: 'ratio', terms, days: null },
      value: (quantity.value / whole.value) * 100,
      computed,
      unit: '%',
      ...compare(computed, share),
      assumption: null,
    },
  ];
}

/** With no reference, the whole that both numbers suppose: *12 % du capital, soit 3 millions d'euros*. */
function implied(share: Known, quantity: Known): Check[] {
  const computed = divide(quantity.interval, scale(share.interval, 1 / 100));
  if (!computed || share.value === 0) return [];
  return [
    {
      kind: 'share',
      figures: [share.index, quantity.index],
      working: { operation: 'ratio', terms: [termOf(quantity), termOf(share)], days: null },
      value: (quantity.value / share.value) * 100,
      computed,
      unit: quantity.figure.unit,
      ...compare(computed, null),
      assumption: null,
    },
  ];
}

/** Shares of a whole against the whole that an editor has given, else the whole that they suppose. */
export function checkShares(sums: Sums): Check[] {
  return pairs(sums).flatMap(([share, quantity]) => {
    const row = sums.references.find((reference) => isWhole(reference, share, quantity, sums));
    return row ? against(row, share, quantity) : implied(share, quantity);
  });
}
