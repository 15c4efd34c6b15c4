import type { SourceKind, Stance } from '../model.ts';

/**
 * What may follow a verb of saying. `that` a clause; `infinitive` a bare infinitive; `noun` a noun
 * phrase; `of` and `to` the same behind a preposition; `accused` a noun phrase and what it is told or
 * said to have done; `told` the same behind the preposition of the dative; `amount` a figure and what it measures; `state` an adjective;
 * `quote` a quotation or a colon; `aside` the verb may stand inside its content (« P », dit X).
 */
export const FRAMES = [
  'that',
  'infinitive',
  'noun',
  'of',
  'to',
  'accused',
  'told',
  'amount',
  'state',
  'quote',
  'aside',
] as const;
export type Frame = (typeof FRAMES)[number];

/** Who may be the subject: anybody and anything, a source (no mere thing), a source whose noun content is speech, speech or a plan, a fact (not *le corps*), a deed (no person: *condamne l'attaque*), a feeling (*dit sa colère*) an act (an infinitive: *demande à partir*) or a count (*avance 890 cas*), or a thing that shows. */
export type Gate =
  | 'any'
  | 'source'
  | 'speech'
  | 'plan'
  | 'fact'
  | 'deed'
  | 'feeling'
  | 'act'
  | 'count'
  | 'showing';

/** Verbs that behave alike. A lemma may be reflexive (*se dire*) and may have a tail (*faire savoir*). */
export interface VerbRow {
  readonly stance: Stance;
  readonly frames: readonly Frame[];
  /** For `noun`, `to` and `of` contents; `any` if left out. */
  readonly gate?: Gate;
  /** True where the verbs say something only when negated: *n'exclut pas*. */
  readonly negated?: boolean;
  readonly lemmas: readonly string[];
}

/** A phrase that hands its clause to the noun phrase behind it: *selon*, *d'après*. */
export interface SourcePhrase {
  readonly text: string;
  /** `bare`: the source stands without article (*de source sûre*); `opinion`: only before a named source and a comma; `quoting`: the content is its neighbour's; `possessive`: the source is the possessive or the pronoun in the phrase (*à ses yeux*, *à l'en croire*). */
  readonly kind: 'plain' | 'bare' | 'opinion' | 'after' | 'quoting' | 'possessive';
  readonly rule: string;
}

export interface SourceNoun {
  readonly kind: SourceKind;
  readonly gender: 'm' | 'f' | null;
}
