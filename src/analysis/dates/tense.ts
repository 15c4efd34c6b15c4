import { phraseBefore } from '../numbers/phrases.ts';
import type { Passage } from '../text/passage.ts';
import type { DateLexicon } from './lexicon.ts';

type Side = 'before' | 'after';

/** Token ranges of the clauses of the sentence that holds token `i`, and which of them holds it. */
function clausesAround(
  passage: Passage,
  i: number,
  lexicon: DateLexicon,
): { clauses: [number, number][]; at: number } {
  const sentence = passage.sentences.find((one) => i >= one.firstToken && i < one.lastToken);
  const [first, last] = [sentence?.firstToken ?? i, sentence?.lastToken ?? i + 1];
  const clauses: [number, number][] = [];
  let from = first;
  for (let k = first; k < last; k++) {
    const token = passage.tokens[k];
    if (!token || !(lexicon.clauseWords.has(token.fold) || /^[,;:()]$/.test(token.text))) continue;
    clauses.push([from, k]);
    from = k + 1;
  }
  clauses.push([from, last]);
  return { clauses, at: clauses.findIndex(([, end]) => i < end) };
}

/** What the verbs of one clause say, or null where it has none that tells. */
function sideOf(passage: Passage, [from, to]: readonly [number, number], lexicon: DateLexicon): Side | null {
  for (let k = from; k < to; k++) {
    const word = passage.tokens[k]?.fold ?? '';
    const next = passage.tokens[k + 1]?.fold ?? '';
    if (lexicon.going.has(word) && lexicon.infinitive.test(next)) return 'after';
    if (lexicon.futureWords.has(word)) return 'after';
    if (lexicon.future.test(word) && !lexicon.noFuture.has(word)) return 'after';
    if (lexicon.pastWords.has(word) || lexicon.past.test(word)) return 'before';
  }
  return null;
}

/**
 * The side of the report's day on which an expression at token `i` lies, by the words before it and by
 * the tense of its clause, else of the clauses before it, else of those behind it. News looks back.
 */
export function sideAt(passage: Passage, i: number, lexicon: DateLexicon): Side {
  const article = lexicon.articles.has(passage.tokens[i - 1]?.fold ?? '') ? 1 : 0;
  if (phraseBefore(passage.tokens, i - article, lexicon.ahead)) return 'after';
  const { clauses, at } = clausesAround(passage, i, lexicon);
  const order = [...clauses.slice(0, at + 1).reverse(), ...clauses.slice(at + 1)];
  for (const clause of order) {
    const side = sideOf(passage, clause, lexicon);
    if (side) return side;
  }
  return 'before';
}
