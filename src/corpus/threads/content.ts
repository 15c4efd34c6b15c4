import { areComparable } from '../answers/numbers.ts';
import type { StatementView } from '../model.ts';

/** What of a statement says whether another says the same. */
export interface Content {
  readonly of: StatementView;
  /** Roots of its words in the order of the text; names of its places left out: those say only where. */
  readonly roots: readonly string[];
  readonly places: ReadonlySet<string>;
  /** False for what is told as not so: *la ville n'est pas prise*, *dément que la ville soit prise*. */
  readonly holds: boolean;
  readonly pending: boolean;
  readonly demands: boolean;
}

/** Words of the names of places, lower case. */
export function placeWords(...statements: readonly StatementView[]): Set<string> {
  const labels = statements.flatMap(({ places }) => places.map(({ label }) => label.toLowerCase()));
  return new Set(labels.flatMap((label) => [label, ...label.split(/[\s'’-]+/)]));
}

/** Whether a statement tells a thing as so: a denial of a negation does. */
export const tellsAsSo = ({ act, proposition }: StatementView): boolean =>
  (act === 'denies') === (proposition?.negated === true);

/** What a claim says, in the form in which claims are compared; null where it has no words of its own. */
export function contentOf(statement: StatementView): Content | null {
  const { proposition, kind, act } = statement;
  if (kind !== 'claim' || !proposition) return null;
  const where = placeWords(statement);
  const roots = proposition.roots
    .filter(({ word }) => !where.has(word.toLowerCase()))
    .map(({ root }) => root);
  if (roots.length === 0) return null;
  return {
    of: statement,
    roots,
    places: new Set(statement.places.map(({ id }) => id)),
    holds: tellsAsSo(statement),
    pending: proposition.pending,
    demands: act === 'demands',
  };
}

/** How many roots both hold, and how many of them in the same order. */
export interface Likeness {
  readonly common: number;
  readonly ordered: number;
  /** Of all the roots of the two, 0 to 1 (Jaccard). */
  readonly ofAll: number;
  /** Of the roots of the shorter, 0 to 1. */
  readonly ofShorter: number;
}

/** Length of the longest run of `a` that stands in `b` in the same order, gaps allowed. */
function inSameOrder(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const root of a) {
    const before = row;
    row = [];
    b.forEach((other, j) => {
      const grown = other === root ? (before[j - 1] ?? 0) + 1 : 0;
      row.push(Math.max(grown, before[j] ?? 0, row[j - 1] ?? 0));
    });
  }
  return row.at(-1) ?? 0;
}

export function likenessOf(a: Content, b: Content): Likeness {
  const held = new Set(b.roots);
  const common = a.roots.filter((root) => held.has(root)).length;
  const [least, all] = [Math.min(a.roots.length, b.roots.length), a.roots.length + b.roots.length - common];
  return { common, ordered: inSameOrder(a.roots, b.roots), ofAll: common / all, ofShorter: common / least };
}

/** Places that both name; null where one names some and the other none of these. */
export function sharedPlaces(a: Content, b: Content): number | null {
  if (a.places.size === 0 && b.places.size === 0) return 0;
  const shared = [...a.places].filter((place) => b.places.has(place)).length;
  return shared === 0 ? null : shared;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Neither tells of a day of which the other does not. */
function onSameDays({ of: a }: Content, { of: b }: Content): boolean {
  const days = ({ dates }: StatementView): string[] =>
    dates.map(({ iso }) => iso).filter((iso) => DAY.test(iso));
  const [own, others] = [days(a), days(b)];
  return own.length === 0 || others.length === 0 || own.some((day) => others.includes(day));
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** Of the same countries, the same days, and, where both count, of the same measure. */
export function areOfTheSame(a: Content, b: Content): boolean {
  const [own, others] = [a.of.figures, b.of.figures];
  const counts = own.some((one) => others.some((other) => areComparable(one, other)));
  return (
    a.demands === b.demands &&
    a.pending === b.pending &&
    sameSet(a.of.proposition?.countries ?? [], b.of.proposition?.countries ?? []) &&
    onSameDays(a, b) &&
    (own.length === 0 || others.length === 0 || counts)
  );
}
