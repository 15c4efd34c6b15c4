import { sentenceAt } from '../numbers/sentence-at.ts';
import type { Passage } from '../text/passage.ts';

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** A capital inside a sentence, or before another capital, is a name: *la planète **Mars***, ***Mai** Lan a chanté*. */
export function isName(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  if (!CAPITAL.test(tokens[i]?.text ?? '')) return false;
  const opens = sentenceAt(passage, i)?.firstToken === i;
  return !opens || (tokens[i + 1]?.kind === 'word' && CAPITAL.test(tokens[i + 1]?.text ?? ''));
}
