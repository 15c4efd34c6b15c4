import type { Claim, Narration, Span } from './model.ts';
import { firstIndex } from './text/first-index.ts';
import { fileOffset, type Passage, toSpan } from './text/passage.ts';

/** Everything that a claim takes up: its content, its cue, its speaker. */
function claimSpans(claims: readonly Claim[]): Span[] {
  return claims.flatMap((claim) => [...claim.said, claim.cue, ...(claim.speaker ? [claim.speaker] : [])]);
}

/**
 * Tells whether a stretch of the file touches one of `spans`. The spans are sorted once, with the
 * furthest end so far beside each, so that a question costs a binary search.
 */
function toucher(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map((span) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
  return (start, end) => {
    const low = firstIndex(0, sorted.length, (at) => (sorted[at]?.start ?? end) < end);
    return low > 0 && (ends[low - 1] ?? 0) > start;
  };
}

/**
 * The report's own sentences that carry one of `facts` (places, figures, dates) and hand nothing to
 * anybody. Neighbours in one block are one piece; headings and the cells of tables say nothing whole.
 */
export function findNarration(
  passages: readonly Passage[],
  claims: readonly Claim[],
  facts: readonly Span[],
): Narration[] {
  const [isTaken, isFactual] = [toucher(claimSpans(claims)), toucher(facts)];
  const isOwn = (start: number, end: number): boolean => isFactual(start, end) && !isTaken(start, end);
  return passages
    .filter(({ block }) => block.kind !== 'heading' && block.kind !== 'cell')
    .flatMap((passage) => ownRuns(passage, isOwn).map(([start, end]) => toSpan(passage, start, end)));
}

/** Runs of neighbouring sentences that pass the test (of file offsets), as offsets in the passage. */
function ownRuns(passage: Passage, isOwn: (start: number, end: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  let joined = false;
  for (const { start, end } of passage.sentences) {
    const own = isOwn(fileOffset(passage, start), passage.block.ends[end - 1] ?? 0);
    const last = runs.at(-1);
    if (own && joined && last) last[1] = end;
    else if (own) runs.push([start, end]);
    joined = own;
  }
  return runs;
}
