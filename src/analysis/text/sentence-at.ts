import type { Passage } from './passage.ts';

/** The number of the sentence that holds token `i`; sentences lie in order and touch. */
export function sentenceIndexAt({ sentences }: Passage, i: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (i >= (sentences[middle]?.lastToken ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
