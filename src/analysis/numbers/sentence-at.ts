import type { Passage } from '../text/passage.ts';
import { sentenceIndexAt } from '../text/sentence-at.ts';
import type { Sentence } from '../text/sentences.ts';

/** The sentence that holds token `i`. */
export const sentenceAt = (passage: Passage, i: number): Sentence | undefined =>
  passage.sentences[sentenceIndexAt(passage, i)];
