import { bestPairs } from './best.ts';
import { type Entry, lastVersion } from './entry.ts';
import { gistOf, likeness } from './likeness.ts';
import { besideOf } from './pair.ts';
import type { PresentFigure } from './present.ts';

/** What the words, the statement that carries it and each neighbour weigh; together they must reach `LEAST`. */
const WORDS = 0.6;
const CARRIER = 0.3;
const NEIGHBOUR = 0.1;
const LEAST = 0.5;

/** The id under which the statement that carried a lost figure stands now. */
export type CarrierOf = (claim: string) => string;

/** A figure for each lost one that one can be proposed for. */
export function proposeFigures(
  lost: readonly Entry[],
  all: readonly PresentFigure[],
  isFresh: (figure: PresentFigure) => boolean,
  carrierOf: CarrierOf,
): Map<Entry, PresentFigure> {
  const beside = new Map(besideOf(all).map((marks, i) => [all[i], marks]));
  const score = (entry: Entry, now: PresentFigure): number => {
    const like = likeness(gistOf(lastVersion(entry).text), gistOf(now.text));
    if (like === 0) return 0;
    const carried = entry.claim !== undefined && now.claim !== null && carrierOf(entry.claim) === now.claim;
    const near = (beside.get(now) ?? []).filter((mark, i) => mark === entry.beside?.[i]).length;
    return WORDS * like + (carried ? CARRIER : 0) + NEIGHBOUR * near;
  };
  return bestPairs(lost, all.filter(isFresh), score, LEAST);
}
