import type { PhraseTable } from '../numbers/phrases.ts';

/** What the comparison of contents must know of a language. All words folded. */
export interface PropositionLexicon {
  /** Words that carry no content: articles, pronouns, prepositions, auxiliaries. */
  readonly empty: ReadonlySet<string>;
  /** The root of a folded word: *encerclees*, *encerclement* → `encercl`. */
  readonly rootOf: (word: string) => string;
  /** Words that turn a content into its contrary: *ne … pas*, *aucun*. */
  readonly negations: PhraseTable<true>;
  /** Words that say of a thing that it is not done: *achever*, *sur le point de*, *tente de*. */
  readonly pending: PhraseTable<true>;
  /** Endings of a verb that tells what is to come: *controlera*, *prendraient*. */
  readonly future: RegExp;
  /** Words with such an ending that are no verb. */
  readonly notFuture: ReadonlySet<string>;
}
