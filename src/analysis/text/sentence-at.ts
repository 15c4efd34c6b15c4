import { firstIndex } from './first-index.ts';
import type { Passage } from './passage.ts';

/** The number of the sentence that holds token `i`; sentences lie in order and touch. */
export function sentenceIndexAt({ sentences }: Passage, i: number): number {
  return firstIndex(0, sentences.length - 1, (at) => i >= (sentences[at]?.lastToken ?? Infinity));
}
