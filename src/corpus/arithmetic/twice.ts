import { countedOf } from './counted.ts';
import type { Check, SaidBy, Sums } from './model.ts';
import { compare, type Known, knownAt, termOf } from './terms.ts';

const share = (a: SaidBy, b: SaidBy): boolean => a.places.some((place) => b.places.includes(place));

function tied({ relations }: Sums, a: number, b: number): boolean {
  return relations.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

/** Two plain counts, or two by the same; what a rate is by is no count. */
function areOfOneKind({ measures, relations }: Sums, a: number, b: number): boolean {
  const [one, other] = [measures[a], measures[b]];
  const isEach = relations.some(({ tie, to }) => tie === 'each' && (to === a || to === b));
  return (
    !isEach && one?.per === other?.per && one?.each?.text === other?.each?.text && one?.sense === other?.sense
  );
}

/** Two speakers count the same things at the same place. */
function areComparable(sums: Sums, a: Known, b: Known): boolean {
  const [one, other] = [sums.said[a.index], sums.said[b.index]];
  if (!one || !other || one.speaker === other.speaker) return false;
  return (
    countedOf(a.figure) !== null &&
    countedOf(a.figure) === countedOf(b.figure) &&
    share(one, other) &&
    areOfOneKind(sums, a.index, b.index) &&
    !tied(sums, a.index, b.index)
  );
}

function comparison(a: Known, b: Known): Check {
  const { stated, outcome, margin } = compare(a.interval, b);
  return {
    kind: 'twice',
    figures: [a.index, b.index],
    working: { operation: 'difference', terms: [termOf(b), termOf(a)], days: null },
    value: b.value - a.value,
    computed: a.interval,
    unit: a.figure.unit,
    stated,
    outcome,
    margin,
    assumption: null,
  };
}

/** The same things counted by two speakers at the same place. */
export function checkTwice(sums: Sums): Check[] {
  const counted = sums.figures.flatMap((_, index) => {
    const known = knownAt(sums, index);
    return known && countedOf(known.figure) !== null ? [known] : [];
  });
  return counted.flatMap((a, at) =>
    counted
      .slice(at + 1)
      .filter((b) => areComparable(sums, a, b))
      .map((b) => comparison(a, b)),
  );
}
