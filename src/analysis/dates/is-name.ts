import { sentenceAt } from '../numbers/sentence-at.ts';
import type { Passage } from '../text/passage.ts';

/** A capital inside a sentence is a name: *la planète **Mars***. */
export const isName = (passage: Passage, i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(passage.tokens[i]?.text ?? '') && sentenceAt(passage, i)?.firstToken !== i;
