/** What the figure rules must know of a language. All words folded. */
export interface FigureLexicon {}
