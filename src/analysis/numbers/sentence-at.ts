import type { Passage } from '../text/passage.ts';
import type { Sentence } from '../text/sentences.ts';

/** The sentence that holds token `i`; sentences lie in order and touch. */
export function sentenceAt({ sentences }: Passage, i: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (i >= (sentences[middle]?.lastToken ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
