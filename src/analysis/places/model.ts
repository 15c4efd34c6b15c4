import type { Match } from '../../gazetteer/model.ts';
import type { PlaceKind } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import type { Name } from './names.ts';

/** A generic noun before a name, and what it says. */
export interface Generic {
  readonly noun: string;
  readonly kind: PlaceKind;
  readonly plural: boolean;
  /** *de*, *du* stand between the noun and the name. */
  readonly linked: boolean;
  /** The token of the noun's first word. */
  readonly first: number;
}

/** A name in the text that may be a place, with what stands around it. */
export interface Spot extends Name {
  readonly passage: Passage;
  /** Number of the passage, and of the sentence in it. */
  readonly block: number;
  readonly sentence: number;
  readonly name: string;
  /** The name, folded. */
  readonly folded: string;
  readonly generic: Generic | null;
  /** An article that is no part of the name stands before it: *le Donbass*, *du Donbass*. */
  readonly article: boolean;
  /** The word before the name and its article, folded; empty at the start of a sentence. */
  readonly before: string;
  /** Index of that word. */
  readonly beforeAt: number;
  /** Where the name stands in its token, if it is one of two that a hyphen joins; offsets of the passage's text. */
  readonly part?: { readonly start: number; readonly end: number };
}

/** A spot with what it most likely means, best first. */
export interface Reading {
  readonly spot: Spot;
  readonly ranked: readonly { readonly match: Match; readonly score: number }[];
}
