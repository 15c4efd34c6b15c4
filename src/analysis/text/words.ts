import { isCapitalized } from './letters.ts';

/** What a token is wherever it stands. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Lower case, without accents. */
  readonly fold: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** The number of its folded form in the vocabulary, from 0; {@link UNKEPT} for a form that is not kept. */
  readonly id: number;
}

/** The number of a form that is not kept. */
export const UNKEPT = -1;

/** Letters up to which a word is kept: the engine makes a longer one a view of its text, which would be kept whole. */
const KEPT_LETTERS = 12;
/** Words that are kept at the most: no report of news has as many, and noise must not fill the memory. */
const KEPT_WORDS = 50_000;

/**
 * Words as written, each once: the same words come again and again, and where they are one string, each
 * table of the rules finds them without comparing letters.
 */
const words = new Map<string, Word>();

/** The vocabulary: the numbers of the folded forms, so that what is known of a form is found without its letters. */
const ids = new Map<string, number>();

function idOf(fold: string): number {
  const known = ids.get(fold);
  if (known !== undefined) return known;
  const id = ids.size;
  ids.set(fold, id);
  return id;
}

/** The word that is written `text` and reads `folded`; `isWord` is false for numbers and marks, which have no capital. */
export function wordOf(text: string, folded: string, isWord: boolean): Word {
  const known = words.get(text);
  if (known) return known;
  const fold = folded === text ? text : folded;
  const capital = isWord && isCapitalized(text);
  if (text.length > KEPT_LETTERS || words.size >= KEPT_WORDS) return { text, fold, capital, id: UNKEPT };
  const word = { text, fold, capital, id: idOf(fold) };
  words.set(text, word);
  return word;
}
