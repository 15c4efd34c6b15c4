import { fr } from '../analysis/fr/index.ts';
import { wordsOf } from './words.ts';

const DIGITS = /\p{N}/u;

/** What two texts are compared by. */
export interface Gist {
  /** Roots of the words that carry content, numbers, signs of units. */
  readonly roots: ReadonlySet<string>;
  readonly negated: boolean;
}

const rootIn = (word: string): string[] => {
  if (DIGITS.test(word) || !/\p{L}/u.test(word)) return [word];
  return word.length === 1 || fr.propositions.empty.has(word) ? [] : [fr.propositions.rootOf(word)];
};

/** The gist of a French text. */
export function gistOf(text: string): Gist {
  const words = wordsOf(text).split(' ');
  return {
    roots: new Set(words.flatMap(rootIn)),
    negated: words.some((word) => fr.propositions.negations.has(word)),
  };
}

const common = (a: Gist, b: Gist): number => [...a.roots].filter((root) => b.roots.has(root)).length;

/** How much two texts say the same, 0 to 1: Dice’s coefficient of their roots. */
export function likeness(a: Gist, b: Gist): number {
  const size = a.roots.size + b.roots.size;
  return size === 0 ? 0 : (2 * common(a, b)) / size;
}

/** How much of `part` stands in `whole`, 0 to 1. */
export const shareOf = (part: Gist, whole: Gist): number =>
  part.roots.size === 0 ? 0 : common(part, whole) / part.roots.size;
