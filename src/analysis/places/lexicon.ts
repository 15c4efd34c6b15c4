/** What the place rules must know of a language. All words folded. */
export interface PlaceLexicon {}
