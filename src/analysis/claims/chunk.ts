import { phraseAt } from '../text/phrases.ts';
import { foldAt, isCapital, isWord, type Reader, skipAdverbials } from './reader.ts';
import { isFiniteCue } from './readings.ts';

/** A run of tokens, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const INSIDE = new Set(['-', '&', '/', '.', '’', "'"]);

/** Whether a noun phrase can begin at `i`. */
export function startsNoun(reader: Reader, i: number): boolean {
  const { articles, quantities, titles } = reader.lexicon;
  const word = foldAt(reader, i);
  if (articles.has(word) || quantities.has(word) || word === 'des' || word === 'du') return true;
  if (reader.tokens[i]?.kind === 'number') return true;
  return isCapital(reader, i) || (titles.has(word) && foldAt(reader, i + 1) === '.');
}

/** The pronoun at `i` as a range: *il*, *celui-ci*, *ce dernier*; null if there is none. */
export function pronounAt(reader: Reader, i: number): Range | null {
  const hit = phraseAt(reader.lexicon.pronounIndex, reader.tokens, reader.passage.folded, i);
  return hit && { first: i, last: hit.next };
}

/** The noun phrase that begins at `i`, complements and apposition included; null if none begins. */
export function nounPhraseAt(reader: Reader, i: number, end: number): Range | null {
  const pronoun = pronounAt(reader, i);
  if (pronoun && pronoun.last <= end) return pronoun;
  if (!startsNoun(reader, i)) return null;
  const last = coreEnd(reader, i, end);
  if (last === i || (last === i + 1 && reader.lexicon.articles.has(foldAt(reader, i)))) return null;
  return { first: i, last: appositionEnd(reader, i, last, end) };
}

function coreEnd(reader: Reader, first: number, end: number): number {
  let i = first;
  while (i < end) {
    const next = stepInside(reader, first, i, end);
    if (next === i) break;
    i = next;
  }
  while (i > first + 1 && isDangling(reader, i - 1)) i--;
  return i;
}

/** A preposition or an article cannot end a noun phrase. */
function isDangling(reader: Reader, i: number): boolean {
  const { prepositions, articles, joiners } = reader.lexicon;
  const word = foldAt(reader, i);
  return (prepositions.has(word) || articles.has(word) || joiners.has(word)) && !isLongCapital(reader, i);
}

const isLongCapital = (reader: Reader, i: number): boolean =>
  (reader.tokens[i]?.text ?? '').length > 1 && isCapital(reader, i);

/** One step through a noun phrase: the index behind what belongs to it at `i`, or `i` where it ends. */
function stepInside(reader: Reader, first: number, i: number, end: number): number {
  const token = reader.tokens[i];
  if (!token) return i;
  if (token.kind === 'number') return i + 1;
  if (token.kind === 'punct') return punctStep(reader, first, i, end);
  if (i === first) return i + 1;
  return wordStep(reader, first, i);
}

function punctStep(reader: Reader, first: number, i: number, end: number): number {
  const mark = foldAt(reader, i);
  if (mark === '(') {
    let close = i;
    while (close < end && foldAt(reader, close) !== ')') close++;
    return close < end && close - i <= 6 ? close + 1 : i;
  }
  const quoteEnd = reader.quotes.closes.get(i);
  if (quoteEnd !== undefined) return quoteEnd - i <= 8 && i > first ? quoteEnd + 1 : i;
  if (mark === '.') return isAbbreviated(reader, i) ? i + 1 : i;
  return INSIDE.has(mark) && i > first && isWord(reader, i + 1) ? i + 1 : i;
}

/** *M.* and *A.* before a name. */
function isAbbreviated(reader: Reader, i: number): boolean {
  const before = reader.tokens[i - 1];
  const inSentence = reader.sentenceEnd[i - 1] === reader.sentenceEnd[i + 1];
  return before !== undefined && before.text.length <= 4 && inSentence && isCapital(reader, i + 1);
}

function wordStep(reader: Reader, first: number, i: number): number {
  const { articles, prepositions, of, to, conjunctions, relatives, subordinators } = reader.lexicon;
  const { negations, reflexives, auxiliaries, emptySubjects, gerund } = reader.lexicon;
  const word = foldAt(reader, i);
  const before = foldAt(reader, i - 1);
  const governed = prepositions.has(before);
  if (
    isVerbA(reader, i) ||
    (auxiliaries.has(word) && !isAmbiguousA(word) && !gerund.test(word) && !isCapital(reader, i))
  )
    return i;
  if (relatives.has(word) || subordinators.has(word) || negations.has(word) || reflexives.has(word)) return i;
  if (emptySubjects.has(word) && !articles.has(word)) return i;
  if (conjunctions.has(word)) return joinStep(reader, first, i);
  if (of.has(word)) return i + 1;
  if (to.has(word)) return toStep(reader, i);
  if (word === 'en' && gerund.test(foldAt(reader, i + 1))) return i;
  if (prepositions.has(word)) return prepositionStep(reader, i);
  if (articles.has(word)) return governed || allBefore(reader, i) || isTitle(reader, i) ? i + 1 : i;
  if (pronounAt(reader, i) && !governed) return i;
  if (!governed && isFiniteCue(reader, i)) return i;
  if (!governed && startsAdverbial(reader, i)) return i;
  return i + 1;
}

/** *le quotidien Le Soleil*: the article belongs to the name. */
const isTitle = (reader: Reader, i: number): boolean => isCapital(reader, i) && isCapital(reader, i + 1);

const isAmbiguousA = (word: string): boolean => word === 'a';

/** *a* the verb, not *à*: where accents are written, the letter says it. */
export function isVerbA(reader: Reader, i: number): boolean {
  return reader.accented && reader.tokens[i]?.text === 'a';
}

function allBefore(reader: Reader, i: number): boolean {
  return /^tou(?:s|tes?|t)$/.test(foldAt(reader, i - 1));
}

/** *le ministère et la police*: goes on where a noun phrase follows that no verb of its own claims. */
function joinStep(reader: Reader, first: number, i: number): number {
  const word = foldAt(reader, i);
  if (word !== 'et' && word !== 'ou') return i;
  const previousIsLower = isWord(reader, i - 1);
  const next = foldAt(reader, i + 1);
  if (!previousIsLower || pronounAt(reader, i + 1) || reader.tokens[i + 1]?.kind === 'number') return i;
  if (isFiniteCue(reader, i + 1) || reader.lexicon.auxiliaries.has(next)) return i;
  return i > first ? i + 1 : i;
}

/** *à* inside a name or an office: *conseiller à l'Environnement*; before a common noun it is another's complement. */
function toStep(reader: Reader, i: number): number {
  const { articles } = reader.lexicon;
  const word = foldAt(reader, i);
  const noun = articles.has(foldAt(reader, i + 1)) ? i + 2 : i + 1;
  if (word === 'au' && foldAt(reader, i + 1) === 'sein') return i + 2;
  return isCapital(reader, noun) || isParticipleBefore(reader, i) ? i + 1 : i;
}

function prepositionStep(reader: Reader, i: number): number {
  const { reaching } = reader.lexicon;
  const word = foldAt(reader, i);
  return reaching.has(word) || isParticipleBefore(reader, i) ? i + 1 : i;
}

/** *une note jointe au rapport*, *un rapport remis fin mars*: the participle brings its complements. */
function isParticipleBefore(reader: Reader, i: number): boolean {
  const { participle, articles, prepositions } = reader.lexicon;
  for (let back = i - 1; back >= i - 3; back--) {
    const word = foldAt(reader, back);
    if (articles.has(word) || prepositions.has(word)) return false;
    const text = reader.tokens[back]?.text ?? '';
    if (
      /[éi](?:e?s?)$|[^o]u(?:e?s?)$|[^a]is(?:es?)?$|inte?s?$/.test(text) &&
      text.length > 3 &&
      participle.test(word)
    )
      return true;
  }
  return false;
}

function startsAdverbial(reader: Reader, i: number): boolean {
  return skipAdverbials(reader, i, i + 8) > i && !isParticipleBefore(reader, i);
}

/** *le porte-parole, le colonel Andriï Bondar,*: an office goes on into the name behind its comma. */
export function appositionEnd(reader: Reader, first: number, last: number, end: number): number {
  if (foldAt(reader, last) !== ',' || last >= end || !wantsName(reader, first, last)) return last;
  const name = namedRun(reader, last + 1, end);
  return name === null ? last : name;
}

/** An office or a role without a name: *le maire*, *son président*. */
export function wantsName(reader: Reader, first: number, last: number): boolean {
  if (!reader.lexicon.articles.has(foldAt(reader, first))) return false;
  const head = headOf(reader, first, last);
  const noun = foldAt(reader, head).replace(/s$/, '');
  const known = reader.lexicon.nouns.get(foldAt(reader, head)) ?? reader.lexicon.nouns.get(noun);
  const isPerson = known
    ? known.kind === 'person'
    : reader.lexicon.kinds.some((row) => row.ending.test(noun));
  return isPerson && !hasName(reader, first, last);
}

/** Two capitals in a row are a person's name. */
function hasName(reader: Reader, first: number, last: number): boolean {
  const { prepositions, articles } = reader.lexicon;
  for (let i = first + 1; i < last - 1; i++) {
    const before = foldAt(reader, i - 1);
    const free = !prepositions.has(before) && !articles.has(before) && !isCapital(reader, i - 1);
    if (free && isCapital(reader, i) && isCapital(reader, i + 1) && isWord(reader, i + 1)) return true;
  }
  return false;
}

/** The end of a name, a title before it included: *le colonel Andriï Bondar*; null if there is none. */
export function namedRun(reader: Reader, from: number, end: number): number | null {
  const { articles, of } = reader.lexicon;
  let i = from;
  if (articles.has(foldAt(reader, i))) i += 1;
  const titled = i > from;
  while (titled && i < end && isWord(reader, i) && !isCapital(reader, i) && i < from + 4) i++;
  const name = i;
  while (
    i < end &&
    (isCapital(reader, i) ||
      isInitialStop(reader, i) ||
      (i > name && of.has(foldAt(reader, i)) && isCapital(reader, i + 1)))
  )
    i++;
  return i > name ? i : null;
}

const isInitialStop = (reader: Reader, i: number): boolean =>
  foldAt(reader, i) === '.' && isAbbreviated(reader, i);

/** The head noun of a noun phrase: the first word that is no article, number or short adjective before a noun. */
export function headOf(reader: Reader, first: number, last: number): number {
  const { articles, contracted, quantities, adjectivesBefore, of } = reader.lexicon;
  let i = first;
  while (i < last - 1) {
    const word = foldAt(reader, i);
    const light =
      articles.has(word) || contracted.has(word) || quantities.has(word) || adjectivesBefore.has(word);
    if (!light && !of.has(word) && isWord(reader, i)) return i;
    i++;
  }
  return i;
}

/** *aux dires de témoins*, *auprès de sources sécuritaires*: no article. */
export function bareNoun(reader: Reader, at: number, end: number): Range | null {
  let last = at;
  while (last < end && reader.tokens[last]?.kind === 'word' && last < at + 6 && !isEdge(reader, last)) last++;
  return last > at && reader.tokens[at]?.kind === 'word' ? { first: at, last } : null;
}

const isEdge = (reader: Reader, i: number): boolean =>
  reader.lexicon.articles.has(foldAt(reader, i)) || reader.lexicon.relatives.has(foldAt(reader, i));
