import type { Claim, Span } from '../model.ts';
import { type CorrectionOf, type Findings, RULE } from './model.ts';
import { meets } from './ranges.ts';

/** The claim that the editor wrote; what is left open is taken from the claim that stood there. */
function correctedClaim(at: CorrectionOf<'claim'>, span: Span, old: Claim | undefined): Claim {
  const here: Span = { start: span.start, end: span.start, text: '' };
  const speaker =
    at.by === undefined ? (old?.speaker ?? null) : { ...here, name: at.by, kind: 'institution' as const };
  return {
    id: `e${span.start}`,
    speaker,
    cue: old?.cue ?? here,
    stance: at.stance ?? old?.stance ?? 'asserts',
    said: [span],
    within: old?.within ?? null,
    target: old?.target ?? null,
    date: at.date ?? old?.date ?? null,
    ...RULE,
  };
}

const unlinkSelf = (claim: Claim): Claim => ({
  ...claim,
  within: claim.within === claim.id ? null : claim.within,
  target: claim.target === claim.id ? null : claim.target,
});

/** Links to the claims that it replaces lead to the new one. */
export function setClaim(found: Findings, at: CorrectionOf<'claim'>, span: Span): Findings {
  const replaced = found.claims.filter((claim) => claim.said.some((piece) => meets(piece, span)));
  const claim = correctedClaim(at, span, replaced[0]);
  const gone = new Set(replaced.map(({ id }) => id));
  const follow = (id: string | null): string | null => (id !== null && gone.has(id) ? claim.id : id);
  const kept = found.claims.filter(({ id }) => !gone.has(id));
  const all = [...kept, claim].map((one) => ({
    ...one,
    within: follow(one.within),
    target: follow(one.target),
  }));
  return { ...found, claims: all.map(unlinkSelf) };
}
