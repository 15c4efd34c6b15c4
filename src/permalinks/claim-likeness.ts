import { type Gist, gistOf, likeness } from './likeness.ts';
import { markOf } from './words.ts';

/** What counts for less: another speaker, a contrary, other places. */
const OTHER_SPEAKER = 0.65;
const CONTRARY = 0.45;
const OTHER_PLACES = 0.8;
/** What the same sentence, read otherwise, adds. */
const SAME_SENTENCE = 0.3;

/** A claim as far as it is remembered; without `by` nothing is known of who said it. */
export interface Remembered {
  readonly text: string;
  readonly by?: string | null;
  readonly places: readonly string[];
  /** Mark of its sentence. */
  readonly in?: string;
}

/** A claim that stands in a report now. */
export interface Standing {
  readonly text: string;
  readonly by: string | null;
  readonly places: readonly string[];
  readonly sentence: string;
}

/** How much two texts say the same, 0 to 1. */
type Measure = (known: Gist, now: Gist) => number;

function placesDiffer({ places }: Remembered, now: Standing): boolean {
  return places.length > 0 && now.places.length > 0 && !places.some((id) => now.places.includes(id));
}

/** How likely a remembered claim is the one that stands there now, 0 to 1.3. */
export function likenessOfClaims(known: Remembered, now: Standing, measure: Measure = likeness): number {
  const [a, b] = [gistOf(known.text), gistOf(now.text)];
  const factors = [
    measure(a, b),
    ...(known.by === undefined || known.by === now.by ? [] : [OTHER_SPEAKER]),
    ...(a.negated === b.negated ? [] : [CONTRARY]),
    ...(placesDiffer(known, now) ? [OTHER_PLACES] : []),
  ];
  const like = factors.reduce((product, factor) => product * factor, 1);
  return like > 0 && known.in === markOf(now.sentence) ? like + SAME_SENTENCE : like;
}

/** Least likeness from which a claim is named as the one that was probably meant. */
const LEAST = 0.5;

/** The claim that was probably meant, or null where none is like it. */
export function nearestClaim<T>(
  known: Remembered,
  all: readonly T[],
  standingOf: (one: T) => Standing,
  measure: Measure = likeness,
): T | null {
  let [best, most]: [T | null, number] = [null, LEAST];
  for (const one of all) {
    const value = likenessOfClaims(known, standingOf(one), measure);
    if (value > most || (value === most && best === null)) [best, most] = [one, value];
  }
  return best;
}
