/** What the text layer must know of a language. All words folded. */
export interface TextLexicon {
  /** Elided forms with their apostrophe: `l'`, `qu'`. */
  readonly elisions: ReadonlySet<string>;
  /** Matches an inverted pronoun at a word's end, hyphen included: `-t-il`, `-elle`. */
  readonly inversion: RegExp;
  /** First words of names that have a mark inside: *Saint-Louis-du-Ha! Ha!*. */
  readonly exclaimed: ReadonlySet<string>;
  /** Words whose full stop ends no sentence: `mm`, `av`, `km`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that stand before a name, so that a capital may follow: `m`, `dr`. */
  readonly titles: ReadonlySet<string>;
  /** Words that open a sentence where a line of the file begins with them, capital first: `le`, `selon`. */
  readonly lineOpeners: ReadonlySet<string>;
  /** Those of them that a name may begin with: `le` (*Le Monde*). */
  readonly nameOpeners: ReadonlySet<string>;
}
