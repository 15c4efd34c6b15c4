import type { ReportLink, StatementView, Voice } from '../model.ts';

/**
 * The only findings: `agrees` and `differs` set numbers or contents side by side, `inverse` says that two
 * answers say the contrary, `apart` that nothing in them can be compared. Computed, never judged.
 */
export const FINDINGS = ['inverse', 'differs', 'agrees', 'apart'] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** Why two answers are so found. */
export const GROUNDS = [
  'denial',
  'numbers',
  'natures',
  'done',
  'negation',
  'sides',
  'words',
  'nothing',
] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Finding {
  readonly kind: FindingKind;
  readonly ground: Ground;
  /** The two answers; for `done` the one that tells it as done first, for `denial` the one that denies. */
  readonly between: readonly [StatementView, StatementView];
  /** The words or numbers that it rests on, as written. */
  readonly on: readonly string[];
}

export interface Answers {
  readonly voice: Voice;
  /** Empty where no answer of this voice is reported. */
  readonly statements: readonly StatementView[];
  /** How many answers of this voice other reports hold. */
  readonly elsewhere: number;
}

export interface QuestionView {
  /** Permanent: its page's address is made of it. */
  readonly id: string;
  /** Address of its page. */
  readonly page: string;
  readonly question: string;
  /** One a voice, in the order of the voices, narration left out. */
  readonly cells: readonly Answers[];
  /** Between each answer and those of the other voices, the strongest first. */
  readonly findings: readonly Finding[];
}

/** A question with the answers of all reports, the oldest first; what one source repeats stands once. */
export interface QuestionPage extends QuestionView {
  readonly subject: string | null;
  /** How many answers there are, repetitions left out, and the reports that hold them. */
  readonly answers: number;
  readonly reports: readonly ReportLink[];
}
