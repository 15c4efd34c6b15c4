import { stemmer } from '@orama/stemmers/french';
import { foldLetters } from '../gazetteer/key.ts';
import { STOP_WORDS } from './stop-words.data.ts';

/** A word of a text as a search sees it, and where it stands. */
export interface Word {
  /** Folded, groups of digits joined: `116 000` is `116000`, `d’Évry` gives `evry`. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A number with its groups and its decimals, or a run of letters and digits; an apostrophe ends a word. */
const WORD = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+,\d+|[\p{L}\p{N}\p{M}]+/gu;

const formOf = (written: string): string => foldLetters(written.normalize('NFKC')).replace(/\s/g, '');

const tells = (form: string): boolean => (form.length > 1 || /\d/.test(form)) && !STOP_WORDS.has(form);

/** All words of a text, in order. */
export const allWordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    form: formOf(written),
    start: index,
    end: index + written.length,
  }));

/** The words of a text that tell it from others, in order. */
export const wordsOf = (text: string): Word[] => allWordsOf(text).filter(({ form }) => tells(form));

/**
 * What French endings leave of a word: `encerclées` and `encerclé` give the same. The stemmer knows endings by
 * their accents; without these it takes `s` first and `e` at a second go.
 */
export const stemOf = (form: string): string => (/^[a-z]+$/.test(form) ? stemmer(stemmer(form)) : form);

/** Under what a word is filed: as it is, for one who is still typing, and by its stem. */
export const termsOf = (form: string): string[] => [...new Set([form, stemOf(form)])];
