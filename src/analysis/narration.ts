import type { Claim, Narration, Span } from './model.ts';
import { fileOffset, type Passage, toSpan } from './text/passage.ts';

/** Everything that a claim takes up: its content, its cue, its speaker. */
function claimSpans(claims: readonly Claim[]): Span[] {
  return claims.flatMap((claim) => [...claim.said, claim.cue, ...(claim.speaker ? [claim.speaker] : [])]);
}

/**
 * Tells whether a stretch of the file touches one of `spans`. It must be asked in the order of the file: it goes
 * on from the stretch before, with the furthest end of all spans that begin before the end of this one.
 */
function toucher(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = 0;
  return (start, end) => {
    for (let span = sorted[next]; span && span.start < end; span = sorted[++next])
      furthest = Math.max(furthest, span.end);
    return furthest > start;
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
  const isTaken = toucher(claimSpans(claims));
  const isFactual = toucher(facts);
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
    const last = own && joined ? runs.at(-1) : undefined;
    if (last) last[1] = end;
    else if (own) runs.push([start, end]);
    joined = own;
  }
  return runs;
}
