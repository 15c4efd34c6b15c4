import { phraseBefore } from '../numbers/phrases.ts';
import { sentenceAt } from '../numbers/sentence-at.ts';
import { factOf } from '../text/fact.ts';
import { onceEach } from '../text/once-each.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import { dependsOnAhead, dependsOnPast, followsReflexive, namesPlan } from './ahead.ts';
import type { DateLexicon } from './lexicon.ts';

type Side = 'before' | 'after';

type Bounds = readonly [number, number];

/** How far from a date its tense is looked for, in tokens: no sentence of news is longer, and the cost stays linear. */
const REACH = 100;

/** Token ranges of the sentence and of the clause that hold token `i`. */
function boundsAround(passage: Passage, i: number, lexicon: DateLexicon): [Bounds, Bounds] {
  const sentence = sentenceAt(passage, i);
  const first = Math.max(sentence?.firstToken ?? i, i - REACH);
  const last = Math.min(sentence?.lastToken ?? i + 1, i + REACH);
  const parts = (k: number): boolean => {
    const token = passage.tokens[k];
    return token !== undefined && (lexicon.clauseWords.has(token.fold) || /^[,;:()]$/.test(token.text));
  };
  let from = i;
  let to = i + 1;
  while (from > first && !parts(from - 1)) from--;
  while (to < last && !parts(to)) to++;
  return [
    [first, last],
    [from, to],
  ];
}

type Telling = 'future' | 'imperfect' | 'past';

/** What the ending of a word says of the time. */
const tensesOf = onceEach((lexicon: DateLexicon) => ({
  isFuture: factOf((word) => lexicon.future.test(word) && !lexicon.noFuture.has(word)),
  isImperfect: factOf((word) => lexicon.imperfect.test(word)),
  isPast: factOf((word) => lexicon.pastWords.has(word) || lexicon.past.test(word)),
}));

/** *a déclaré*, not *à Paris*: the auxiliary needs its participle, at once or behind an adverb. */
function isAuxiliary(tokens: readonly Token[], k: number, lexicon: DateLexicon): boolean {
  const token = tokens[k];
  if (!token || !lexicon.auxiliary.has(token.fold) || lexicon.noAuxiliary.has(token.text)) return false;
  const isParticiple = (at: number): boolean => {
    const token = tokenAt(tokens, at);
    if (!token) return false;
    if (lexicon.functionWords.has(token.fold)) return lexicon.shortParticiples.has(token.fold);
    return lexicon.participle.test(token.fold) && /^\p{Ll}/u.test(token.text);
  };
  return isParticiple(k + 1) || (lexicon.insideAuxiliary.has(wordAt(tokens, k + 1)) && isParticiple(k + 2));
}

/** What one word says of the time, with its neighbours. */
function tellingAt({ tokens }: Passage, k: number, lexicon: DateLexicon): Telling | null {
  const token = tokens[k];
  if (!token) return null;
  const word = token.fold;
  const next = wordAt(tokens, k + 1);
  if (lexicon.going.has(word) && lexicon.infinitive.test(next)) return 'future';
  const { isFuture, isImperfect, isPast } = tensesOf(lexicon);
  if (lexicon.calls.has(word) && lexicon.callsTo.has(next)) return 'future';
  if (lexicon.planned.has(word)) {
    const before = tokenAt(tokens, k - 1);
    if (before && isImperfect(before)) return 'imperfect';
    return lexicon.perfect.has(next) ? 'past' : 'future';
  }
  if (isFuture(token)) return 'future';
  if (isImperfect(token)) return 'imperfect';
  if (isAuxiliary(tokens, k, lexicon)) return 'past';
  return isPast(token) ? 'past' : null;
}

/** The first telling word among those before token `from`, back to `to`. */
function tellingBefore(passage: Passage, from: number, to: number, lexicon: DateLexicon): Telling | null {
  for (let k = from - 1; k >= to; k--) {
    const telling = tellingAt(passage, k, lexicon);
    if (telling) return telling;
  }
  return null;
}

/** The first telling word from token `from` on, before `to`. */
function tellingFrom(passage: Passage, from: number, to: number, lexicon: DateLexicon): Telling | null {
  for (let k = from; k < to; k++) {
    const telling = tellingAt(passage, k, lexicon);
    if (telling) return telling;
  }
  return null;
}

/** *signé en septembre*, *publiée mardi*: a participle right before the date, or first in its clause. */
function followsParticiple(passage: Passage, i: number, clauseStart: number, lexicon: DateLexicon): boolean {
  let k = i - 1;
  while (k > clauseStart && lexicon.functionWords.has(wordAt(passage.tokens, k))) k--;
  const token = passage.tokens[k];
  if (!token || lexicon.planned.has(token.fold) || !/^\p{Ll}/u.test(token.text)) return false;
  const led = wordAt(passage.tokens, k - 1);
  if (lexicon.passive.has(led) || (k > clauseStart && tellingAt(passage, k - 1, lexicon) === 'future'))
    return false;
  const opens = k === clauseStart && k > 0 && tokenAt(passage.tokens, k - 1)?.kind === 'punct';
  return lexicon.sureParticiple.test(token.text) || (opens && lexicon.participle.test(token.fold));
}

/** The nearest telling: back in the clause of token `i`, on in it, in the clauses before, in those behind. */
function tellingAround(passage: Passage, i: number, lexicon: DateLexicon): Telling | null {
  const [sentence, clause] = boundsAround(passage, i, lexicon);
  if (namesPlan(passage, i, lexicon)) return 'future';
  if (followsParticiple(passage, i, clause[0], lexicon)) return 'past';
  return (
    tellingBefore(passage, i, clause[0], lexicon) ??
    tellingFrom(passage, i + 1, clause[1], lexicon) ??
    tellingBefore(passage, clause[0], sentence[0], lexicon) ??
    tellingFrom(passage, clause[1], sentence[1], lexicon)
  );
}

/**
 * The side of the report's day on which an expression at token `i` lies, by the words before it
 * (*d'ici à juin*) and by the tense around it. News looks back.
 */
export function sideAt(passage: Passage, i: number, lexicon: DateLexicon): Side {
  const article = lexicon.articles.has(wordAt(passage.tokens, i - 1)) ? 1 : 0;
  if (lexicon.since.has(wordAt(passage.tokens, i - article - 1))) return 'before';
  if (dependsOnPast(passage, i, lexicon)) return 'before';
  const telling = tellingAround(passage, i, lexicon);
  if (phraseBefore(passage.tokens, i - article, lexicon.ahead))
    return telling === 'imperfect' ? 'before' : 'after';
  if (telling === null && (dependsOnAhead(passage, i, lexicon) || followsReflexive(passage, i, lexicon)))
    return 'after';
  return telling === 'future' ? 'after' : 'before';
}
