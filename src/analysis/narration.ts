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
  const narration: Narration[] = [];
  for (const passage of passages) {
    if (passage.block.kind === 'heading') continue;
    let open: { start: number; end: number } | null = null;
    const close = (): void => {
      if (open) narration.push(toSpan(passage, open.start, open.end));
      open = null;
    };
    for (const sentence of passage.sentences) {
      const span = toSpan(passage, sentence.start, sentence.end);
      const own = facts.some((fact) => touches(span, fact)) && !taken.some((part) => touches(span, part));
      if (!own) close();
      else open = { start: open?.['start'] ?? sentence.start, end: sentence.end };
    }
    close();
  }
  return narration;
}
