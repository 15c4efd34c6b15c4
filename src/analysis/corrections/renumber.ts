import type { Claim } from '../model.ts';

function firstSaid(claim: Claim): number {
  return claim.said[0]?.start ?? claim.cue.start;
}

/** Ids `c1`, `c2` … again in the order of the text; a link to a claim that is gone is none. */
export function renumber(claims: readonly Claim[]): Claim[] {
  const ordered = [...claims].sort((a, b) => firstSaid(a) - firstSaid(b));
  const ids = new Map(ordered.map(({ id }, index) => [id, `c${index + 1}`]));
  const follow = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? null));
  return ordered.map((claim) => ({
    ...claim,
    id: ids.get(claim.id) ?? claim.id,
    within: follow(claim.within),
    target: follow(claim.target),
  }));
}
