/**
 * What lowers the confidence of a claim below that of its rule, as factors from 0 to 1. Set by judgement, in
 * the order in which our test sentences go wrong: who speaks, what is said, whether the cue is one at all.
 */
export const FACTORS = {
  /** A pronoun or short form that nobody in the report stands behind. */
  unresolved: 0.75,
  /** The speaker's noun is in no list. */
  unlisted: 0.85,
  /** The cue is a noun too (*annonce*), and the report has lost the accents that would tell. */
  ambiguous: 0.9,
  /** The content begins farther from its cue than {@link FAR}. */
  distant: 0.9,
} as const;

/** Tokens between a cue and its content. */
export const FAR = 12;

/** How sure a frame is that what it cuts out is a content: a clause with *que* more than a noun phrase. */
export const FRAMES: Readonly<Record<string, number>> = {
  that: 1,
  quote: 1,
  infinitive: 0.98,
  told: 0.97,
  accused: 0.95,
  to: 0.93,
  amount: 0.93,
  of: 0.9,
  state: 0.9,
  noun: 0.88,
};
