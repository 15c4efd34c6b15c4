/** What the number grammar must know of a language. All words folded. */
export interface NumberLexicon {
  /** Cardinals below a million: `vingt` 20, `cents` 100, `mille` 1000. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Cardinals that are also articles: `un`, `une`. */
  readonly articles: ReadonlySet<string>;
  /** Joins tens and one: `et`. */
  readonly and: string;
  /** Cardinals that may follow {@link and}: *vingt et un*, *soixante et onze*. */
  readonly afterAnd: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** What stands before a halved number in one word: `demi-` in *demi-million*. */
  readonly halfPrefix: string;
  readonly of: ReadonlySet<string>;
  /** Nouns that multiply: `million`, `millions`, `milliards`. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Signs that multiply, as written, where one of {@link moneySigns} or *de* follows: *12 M€*, *3 M d'euros*. */
  readonly magnitudeSigns: ReadonlyMap<string, number>;
  readonly moneySigns: ReadonlySet<string>;
  /** Adjectives between an article and such a noun: *une **bonne** centaine*. */
  readonly padding: ReadonlySet<string>;
  /** Nouns that stand for about so many: `dizaine`, `centaines`, `millier`. */
  readonly collectives: ReadonlyMap<string, number>;
}
