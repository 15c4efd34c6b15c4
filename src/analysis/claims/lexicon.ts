/** What the claim rules must know of a language. All words folded. */
export interface ClaimLexicon {}
