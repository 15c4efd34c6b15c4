import type { Claim, Span } from '../model.ts';
import type { Findings } from './model.ts';
import { clear, holds } from './ranges.ts';

/** Nothing stands here: no place, figure or date, and no claim whose content or cue it is. */
export function setPlain(found: Findings, span: Span): Findings {
  const isGone = (claim: Claim): boolean =>
    claim.said.every((piece) => holds(span, piece)) || (claim.cue.text !== '' && holds(span, claim.cue));
  return { ...clear(found, span), claims: found.claims.filter((claim) => !isGone(claim)) };
}
