import { wordAt } from '../text/token-at.ts';
import { foldAt, isCapital, type Reader } from './reader.ts';

/** Whether a bare infinitive begins here, its clitics and negation before it: *ne pas l'avoir vu*. */
export function isInfinitiveAt(reader: Reader, at: number): boolean {
  const { negations, reflexives, objects, adverbs, articles } = reader.lexicon;
  let i = at;
  let article = false;
  for (let step = 0; step < 4; step++) {
    const word = foldAt(reader, i);
    if (articles.has(word)) article ||= !isClitic(reader, i);
    else if (!negations.has(word) && !reflexives.has(word) && !objects.has(word) && !adverbs.has(word)) break;
    i++;
  }
  return isInfinitive(reader, i) && (!article || reader.lexicon.helpers.has(foldAt(reader, i)));
}

/** *refuse de les publier*: the article would have been contracted. */
const isClitic = ({ lexicon, tokens }: Reader, i: number): boolean =>
  lexicon.contracting.has(wordAt(tokens, i)) && lexicon.infinitiveMarks.has(wordAt(tokens, i - 1));

/** *le pouvoir* is a noun, *pouvoir rentrer* is none: another infinitive stands behind it. */
function isInfinitive(reader: Reader, i: number): boolean {
  const { infinitive, notInfinitive } = reader.lexicon;
  const word = foldAt(reader, i);
  if (!infinitive.test(word) || isCapital(reader, i)) return false;
  if (!notInfinitive.has(word)) return true;
  const next = foldAt(reader, i + 1);
  return infinitive.test(next) && !notInfinitive.has(next);
}
