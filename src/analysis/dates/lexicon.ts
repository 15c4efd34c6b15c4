/** What the date rules must know of a language. All words folded. */
export interface DateLexicon {}
