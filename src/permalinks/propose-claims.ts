import { bestPairs } from './best.ts';
import { type Entry, lastVersion } from './entry.ts';
import { gistOf, likeness, shareOf } from './likeness.ts';
import type { PresentStatement } from './present.ts';
import { markOf } from './words.ts';

/** Least likeness under which two sentences are not taken for one, in a report and from one to another. */
const LEAST = 0.55;
const LEAST_ELSEWHERE = 0.8;
/** What counts for less: another speaker, a contrary, other places. */
const OTHER_SPEAKER = 0.65;
const CONTRARY = 0.45;
const OTHER_PLACES = 0.8;
/** What the same sentence, read otherwise, adds. */
const SAME_SENTENCE = 0.3;
/** How much of a sentence another must hold to have taken it in. */
const TAKEN_IN = 0.8;

const isOtherSpeaker = (entry: Entry, now: PresentStatement): boolean =>
  (lastVersion(entry).by ?? null) !== now.by;

function placesDiffer({ places = [] }: Entry, now: PresentStatement): boolean {
  return places.length > 0 && now.places.length > 0 && !places.some((id) => now.places.includes(id));
}

/** How likely a published statement is the one that stands there now, 0 to 1.3. */
export function likenessOfClaims(entry: Entry, now: PresentStatement): number {
  const [a, b] = [gistOf(lastVersion(entry).text), gistOf(now.text)];
  const factors = [
    likeness(a, b),
    ...(isOtherSpeaker(entry, now) ? [OTHER_SPEAKER] : []),
    ...(a.negated === b.negated ? [] : [CONTRARY]),
    ...(placesDiffer(entry, now) ? [OTHER_PLACES] : []),
  ];
  const like = factors.reduce((product, factor) => product * factor, 1);
  return like > 0 && entry.in === markOf(now.sentence) ? like + SAME_SENTENCE : like;
}

function takesIn(entry: Entry, now: PresentStatement): number {
  const [part, whole] = [gistOf(lastVersion(entry).text), gistOf(now.text)];
  const isSame = !isOtherSpeaker(entry, now) && part.negated === whole.negated && part.roots.size > 1;
  return isSame ? shareOf(part, whole) : 0;
}

/** Where lost statements of a report may have gone: what stands in it, known or new, and what is new elsewhere. */
export interface Whereabouts {
  readonly fresh: readonly PresentStatement[];
  readonly known: readonly PresentStatement[];
  readonly elsewhere: readonly PresentStatement[];
}

/** A statement for each lost one that one can be proposed for. */
export function proposeClaims(lost: readonly Entry[], where: Whereabouts): Map<Entry, PresentStatement> {
  const reworded = bestPairs(lost, where.fresh, likenessOfClaims, LEAST);
  const unplaced = lost.filter((entry) => !reworded.has(entry));
  const moved = bestPairs(unplaced, where.elsewhere, likenessOfClaims, LEAST_ELSEWHERE);
  const merged = unplaced.flatMap((entry) => {
    const into = [...where.known, ...where.fresh]
      .map((now) => ({ now, value: takesIn(entry, now) }))
      .sort((a, b) => b.value - a.value)[0];
    return into && into.value >= TAKEN_IN ? [[entry, into.now] as const] : [];
  });
  return new Map([...reworded, ...moved, ...merged]);
}
