import type { StatementView } from '../model.ts';

/** One source's claim: where it is first reported, and the reports that repeat it with the same number. */
export interface Origin {
  readonly first: StatementView;
  /** In the order of their reports. */
  readonly repeats: readonly StatementView[];
}

/** One claim in nearly the same words, told as so or not, by whomever and in whichever reports. */
export interface Thread {
  /** Id of the statement by which it begins: the oldest that tells it as so. */
  readonly id: string;
  /** Those that tell it as so, the oldest first; where all deny it, those. */
  readonly members: readonly StatementView[];
  /** What each source says, and each number of it, in the order of their first reports. */
  readonly origins: readonly Origin[];
  /** Claims by which a voice denies it in so many words. */
  readonly denials: readonly StatementView[];
  /** Claims of the contrary in nearly the same words, by which no voice denies. */
  readonly contraries: readonly StatementView[];
}
