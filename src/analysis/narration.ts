import type { Claim, Narration, Span } from './model.ts';
import { type Passage, toSpan } from './text/passage.ts';

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Everything that a claim takes up: its content, its cue, its speaker. */
function claimSpans(claims: readonly Claim[]): Span[] {
  return claims.flatMap((claim) => [...claim.said, claim.cue, ...(claim.speaker ? [claim.speaker] : [])]);
}

/**
 * The report's own sentences that carry one of `facts` (places, figures, dates) and hand nothing to
 * anybody. Neighbours in one block are one piece.
 */
export function findNarration(
  passages: readonly Passage[],
  claims: readonly Claim[],
  facts: readonly Span[],
): Narration[] {
  const taken = claimSpans(claims);
  const isOwn = (span: Span): boolean =>
    facts.some((fact) => touches(span, fact)) && !taken.some((part) => touches(span, part));
  return passages
    .filter((passage) => passage.block.kind !== 'heading')
    .flatMap((passage) => ownRuns(passage, isOwn).map(([start, end]) => toSpan(passage, start, end)));
}

/** Runs of neighbouring sentences that pass the test, as offsets in the passage. */
function ownRuns(passage: Passage, isOwn: (span: Span) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  let joined = false;
  for (const { start, end } of passage.sentences) {
    const own = isOwn(toSpan(passage, start, end));
    const last = runs.at(-1);
    if (own && joined && last) last[1] = end;
    else if (own) runs.push([start, end]);
    joined = own;
  }
  return runs;
}
