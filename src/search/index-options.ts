import type { Options } from 'minisearch';
import { FIELDS } from './model.ts';
import { termsOf, wordsOf } from './words.ts';

/** How MiniSearch reads a text: the same for the build and the reader, or nothing would be found. */
export const INDEX_OPTIONS = {
  fields: [...FIELDS],
  tokenize: (text: string) => wordsOf(text).map(({ form }) => form),
  processTerm: termsOf,
} as const satisfies Options;
