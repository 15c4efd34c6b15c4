import { bestPairs } from './best.ts';
import { likenessOfClaims, type Remembered } from './claim-likeness.ts';
import { type Entry, lastVersion } from './entry.ts';
import { gistOf, shareOf } from './likeness.ts';
import type { PresentStatement } from './present.ts';

/** Least likeness under which two sentences are not taken for one, in a report and from one to another. */
const LEAST = 0.55;
const LEAST_ELSEWHERE = 0.8;
/** How much of a sentence another must hold to have taken it in. */
const TAKEN_IN = 0.8;

/** What the ledger remembers of a published statement. */
const rememberedOf = (entry: Entry): Remembered => ({
  text: lastVersion(entry).text,
  by: lastVersion(entry).by ?? null,
  places: entry.places ?? [],
  ...(entry.in !== undefined && { in: entry.in }),
});

const likenessTo = (entry: Entry, now: PresentStatement): number =>
  likenessOfClaims(rememberedOf(entry), now);

function takesIn(entry: Entry, now: PresentStatement): number {
  const [part, whole] = [gistOf(lastVersion(entry).text), gistOf(now.text)];
  const isSame =
    (lastVersion(entry).by ?? null) === now.by && part.negated === whole.negated && part.roots.size > 1;
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
  const reworded = bestPairs(lost, where.fresh, likenessTo, LEAST);
  const unplaced = lost.filter((entry) => !reworded.has(entry));
  const moved = bestPairs(unplaced, where.elsewhere, likenessTo, LEAST_ELSEWHERE);
  const merged = unplaced.flatMap((entry) => {
    const into = [...where.known, ...where.fresh]
      .map((now) => ({ now, value: takesIn(entry, now) }))
      .sort((a, b) => b.value - a.value)[0];
    return into && into.value >= TAKEN_IN ? [[entry, into.now] as const] : [];
  });
  return new Map([...reworded, ...moved, ...merged]);
}
