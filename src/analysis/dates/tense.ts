import { phraseBefore } from '../numbers/phrases.ts';
import { sentenceAt } from '../numbers/sentence-at.ts';
import type { Passage } from '../text/passage.ts';
import { remember } from '../text/remember.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
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
  let [from, to] = [i, i + 1];
  while (from > first && !parts(from - 1)) from--;
  while (to < last && !parts(to)) to++;
  return [
    [first, last],
    [from, to],
  ];
}

type Telling = 'future' | 'imperfect' | 'past';

interface Tenses {
  readonly isFuture: (word: string) => boolean;
  readonly isImperfect: (word: string) => boolean;
  readonly isPast: (word: string) => boolean;
}

const prepared = new WeakMap<DateLexicon, Tenses>();

/** What the ending of a word says of the time, worked out once a word. */
function tensesOf(lexicon: DateLexicon): Tenses {
  const known = prepared.get(lexicon);
  if (known) return known;
  const fresh: Tenses = {
    isFuture: remember((word) => lexicon.future.test(word) && !lexicon.noFuture.has(word)),
    isImperfect: remember((word) => lexicon.imperfect.test(word)),
    isPast: remember((word) => lexicon.pastWords.has(word) || lexicon.past.test(word)),
  };
  prepared.set(lexicon, fresh);
  return fresh;
}

/** *a déclaré*, not *à Paris*: the auxiliary needs its participle, at once or behind an adverb. */
function isAuxiliary(passage: Passage, k: number, lexicon: DateLexicon): boolean {
  const token = passage.tokens[k];
  if (!token || !lexicon.auxiliary.has(token.fold) || lexicon.noAuxiliary.has(token.text)) return false;
  const isParticiple = (at: number): boolean => {
    const token = tokenAt(passage.tokens, at);
    if (!token) return false;
    if (lexicon.functionWords.has(token.fold)) return lexicon.shortParticiples.has(token.fold);
    return lexicon.participle.test(token.fold) && /^\p{Ll}/u.test(token.text);
  };
  return (
    isParticiple(k + 1) || (lexicon.insideAuxiliary.has(wordAt(passage.tokens, k + 1)) && isParticiple(k + 2))
  );
}

/** What one word says of the time, with its neighbours. */
function tellingAt(passage: Passage, k: number, lexicon: DateLexicon): Telling | null {
  const fold = (at: number): string => wordAt(passage.tokens, at);
  const [before, word, next] = [fold(k - 1), fold(k), fold(k + 1)];
  if (lexicon.going.has(word) && lexicon.infinitive.test(next)) return 'future';
  const { isFuture, isImperfect, isPast } = tensesOf(lexicon);
  if (lexicon.calls.has(word) && lexicon.callsTo.has(next)) return 'future';
  if (lexicon.planned.has(word)) {
    if (isImperfect(before)) return 'imperfect';
    return lexicon.perfect.has(next) ? 'past' : 'future';
  }
  if (isFuture(word)) return 'future';
  if (isImperfect(word)) return 'imperfect';
  if (isAuxiliary(passage, k, lexicon)) return 'past';
  return isPast(word) ? 'past' : null;
}

/** The first telling word of the token indexes given. */
function firstTelling(passage: Passage, order: Iterable<number>, lexicon: DateLexicon): Telling | null {
  for (const k of order) {
    const telling = tellingAt(passage, k, lexicon);
    if (telling) return telling;
  }
  return null;
}

function* down(from: number, to: number): Generator<number> {
  for (let k = from; k >= to; k--) yield k;
}

function* up(from: number, to: number): Generator<number> {
  for (let k = from; k < to; k++) yield k;
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
    firstTelling(passage, down(i - 1, clause[0]), lexicon) ??
    firstTelling(passage, up(i + 1, clause[1]), lexicon) ??
    firstTelling(passage, down(clause[0] - 1, sentence[0]), lexicon) ??
    firstTelling(passage, up(clause[1], sentence[1]), lexicon)
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
