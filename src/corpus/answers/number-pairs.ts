import { Temporal } from 'temporal-polyfill';
import { countedOf } from '../arithmetic/counted.ts';
import type { FigureView, StatementView } from '../model.ts';
import { contentOf, likenessOf } from '../threads/content.ts';
import { onePerOrigin } from '../threads/origins.ts';
import { areComparable, numbersMeet } from './numbers.ts';
import type { Pair } from './propose.ts';

/** Days between two reports up to which their numbers may be of one moment. */
const NEAR = 7;
/** From this share of the roots of the shorter on, two counts are of one event. */
const SAME_EVENT = 0.5;
/** So many common roots, that of what is counted among them. */
const LEAST_ROOTS = 2;

/** What is measured: a count by its noun, a share by its whole, an area by whether it is held or came. */
function measureOf({ kind, unit, of, nature, noun }: FigureView): string | null {
  if (kind === 'count') return noun === undefined ? null : `count ${countedOf({ kind, noun })}`;
  if (kind === 'percent') return of === null ? null : `${unit} ${of.toLowerCase()}`;
  return kind === 'area' && nature !== null ? `${unit} ${nature}` : null;
}

const daysApart = (a: StatementView, b: StatementView): number => {
  const [one, other] = [a, b].map(({ report }) => Temporal.PlainDate.from(report.date));
  return one && other ? Math.abs(one.until(other, { largestUnit: 'day' }).days) : 0;
};

/** Some number of one measure in both, and none of it that fits both. */
function numbersDiffer(a: StatementView, b: StatementView): boolean {
  const meetings = a.figures.flatMap((one) =>
    b.figures
      .filter((other) => measureOf(one) !== null && measureOf(one) === measureOf(other))
      .filter((other) => areComparable(one, other))
      .map((other) => numbersMeet(one, other)),
  );
  return meetings.includes(false) && !meetings.includes(true);
}

function areOfOneEvent(a: StatementView, b: StatementView): boolean {
  const [one, other] = [contentOf(a), contentOf(b)];
  if (!one || !other || one.holds !== other.holds || one.pending !== other.pending) return false;
  const { common, ofShorter } = likenessOf(one, other);
  return common >= LEAST_ROOTS && ofShorter >= SAME_EVENT;
}

const isPair = (a: StatementView, b: StatementView): boolean =>
  a.voice.id !== b.voice.id && daysApart(a, b) <= NEAR && numbersDiffer(a, b) && areOfOneEvent(a, b);

/** Claims by the places and measures of which they give a number. */
function filed(statements: readonly StatementView[]): Map<string, StatementView[]> {
  const byKey = new Map<string, StatementView[]>();
  for (const statement of statements)
    for (const { id } of statement.places)
      for (const measure of new Set(statement.figures.flatMap((figure) => measureOf(figure) ?? []))) {
        const key = `${id} ${measure}`;
        byKey.set(key, [...(byKey.get(key) ?? []), statement]);
      }
  return byKey;
}

/**
 * Claims of two voices that give numbers of one measure at one place, in reports of one week, that do not
 * meet, of one event as far as their words tell.
 */
export function findNumberPairs(statements: readonly StatementView[]): Pair[] {
  const claims = onePerOrigin(statements).filter(
    ({ kind, figures }) => kind === 'claim' && figures.length > 0,
  );
  return [...filed(claims).values()].flatMap((group) =>
    group.flatMap((a, at) =>
      group
        .slice(at + 1)
        .filter((b) => isPair(a, b))
        .map((b): Pair => ({ ground: 'numbers', between: [a, b] })),
    ),
  );
}
