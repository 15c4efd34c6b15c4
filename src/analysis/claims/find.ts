import type { Claim, DateMention, PlaceMention } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import type { ClaimLexicon } from './lexicon.ts';

/** What the other families found, for the claim rules to lean on. */
export interface Found {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
}

/** Claims of a whole report: pronouns and short forms are resolved across its blocks. */
export function findClaims(_passages: readonly Passage[], _lexicon: ClaimLexicon, _found: Found): Claim[] {
  return [];
}
