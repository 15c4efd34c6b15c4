import { phraseAt } from '../text/phrases.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import { skipAdverbials } from './adverbials.ts';
import { isInfinitiveAt } from './infinitive.ts';
import { isAbbreviated } from './naming.ts';
import { pronounAt } from './openers.ts';
import { foldAt, isCapital, isWord, type Reader } from './reader.ts';
import { isFiniteCue } from './readings.ts';

const INSIDE = new Set(['-', '&', '/', '.', '’', "'"]);

/** One step through a noun phrase: the index behind what belongs to it at `i`, or `i` where it ends. */
export function stepInside(reader: Reader, first: number, i: number, end: number): number {
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

function wordStep(reader: Reader, first: number, i: number): number {
  const { articles, prepositions, of, to, conjunctions, relatives, subordinators } = reader.lexicon;
  const { negations, reflexives, auxiliaries, emptySubjects, gerund } = reader.lexicon;
  const word = foldAt(reader, i);
  const governed = prepositions.has(foldAt(reader, i - 1));
  if (!reader.lexicon.grammar.has(word)) return governed || continues(reader, first, i) ? i + 1 : i;
  if (
    isVerbA(reader, i) ||
    (auxiliaries.has(word) && word !== reader.lexicon.has && !gerund.test(word) && !isCapital(reader, i))
  )
    return i;
  if (relatives.has(word) || subordinators.has(word) || negations.has(word) || reflexives.has(word)) return i;
  if (emptySubjects.has(word) && !articles.has(word)) return i;
  if (conjunctions.has(word)) return joinStep(reader, first, i);
  if (!governed && (isPlainVerb(reader, first, i) || opensPhrase(reader, i))) return i;
  if (of.has(word)) return isInfinitiveAt(reader, i + 1) ? i : i + 1;
  if (reader.lexicon.reached.has(word)) return i;
  if (to.has(word)) return toStep(reader, i);
  if (word === reader.lexicon.while && gerund.test(foldAt(reader, i + 1))) return i;
  if (prepositions.has(word)) return prepositionStep(reader, i);
  if (articles.has(word) && isOneOf(reader, first, i)) return i + 1;
  if (articles.has(word)) return governed || allBefore(reader, i) || isTitle(reader, i) ? i + 1 : i;
  return governed || continues(reader, first, i) ? i + 1 : i;
}

/** A word that no preposition governs belongs to the phrase unless a verb, a pronoun or an adverbial begins. */
const continues = (reader: Reader, first: number, i: number): boolean =>
  !isPlainVerb(reader, first, i) &&
  !opensPhrase(reader, i) &&
  !pronounAt(reader, i) &&
  !isFiniteCue(reader, i) &&
  !startsAdverbial(reader, i);

/** *les forces | avancent*, *le maire | doit partir*: a verb that says nothing ends the phrase all the same. */
function isPlainVerb(reader: Reader, first: number, i: number): boolean {
  const { plurals, pluralFinite, commonVerbs, numerals } = reader.lexicon;
  const word = foldAt(reader, i);
  if (isCapital(reader, i) || numerals.has(word)) return false;
  return commonVerbs.has(word) || (plurals.has(foldAt(reader, first)) && pluralFinite.test(word));
}

/** *la mairesse | en point de presse*: an adverbial of several words. */
const opensPhrase = (reader: Reader, i: number): boolean =>
  phraseAt(reader.lexicon.adverbialIndex, reader.tokens, reader.passage.folded, i) !== null &&
  !isParticipleBefore(reader, i);

/** *l'une des plaignantes*. */
const isOneOf = ({ lexicon, tokens }: Reader, first: number, i: number): boolean =>
  i === first + 1 && lexicon.indefinites.has(wordAt(tokens, i)) && lexicon.of.has(wordAt(tokens, i + 1));

/** *le quotidien Le Soleil*: the article belongs to the name. */
const isTitle = (reader: Reader, i: number): boolean => isCapital(reader, i) && isCapital(reader, i + 1);

/** *a* the verb, not *à*: where accents are written, the letter says it, else a pronoun before it (*il y a*). */
export function isVerbA(reader: Reader, i: number): boolean {
  const { has, objects, pronouns } = reader.lexicon;
  if (reader.accented) return reader.tokens[i]?.text === has;
  const before = foldAt(reader, i - 1);
  return foldAt(reader, i) === has && (objects.has(before) || pronouns.has(before));
}

/** A verb of the closed lists: an auxiliary, or one as common as *doit*. */
export function isClosedVerb(reader: Reader, i: number): boolean {
  const { auxiliaries, commonVerbs, has } = reader.lexicon;
  const word = foldAt(reader, i);
  return auxiliaries.has(word) ? word !== has || isVerbA(reader, i) : commonVerbs.has(word);
}

function allBefore(reader: Reader, i: number): boolean {
  return reader.lexicon.every.has(foldAt(reader, i - 1));
}

/** *le ministère et la police*: goes on where a noun phrase follows that no verb of its own claims. */
function joinStep(reader: Reader, first: number, i: number): number {
  if (!reader.lexicon.coordinators.has(foldAt(reader, i))) return i;
  const previousIsLower = isWord(reader, i - 1);
  const next = foldAt(reader, i + 1);
  if (!previousIsLower || pronounAt(reader, i + 1) || reader.tokens[i + 1]?.kind === 'number') return i;
  if (isFiniteCue(reader, i + 1) || reader.lexicon.auxiliaries.has(next)) return i;
  return i > first ? i + 1 : i;
}

/** *à* inside a name or an office: *conseiller à l'Environnement*; before a common noun it is another's complement. */
function toStep(reader: Reader, i: number): number {
  const { articles, amidIndex } = reader.lexicon;
  const noun = articles.has(foldAt(reader, i + 1)) ? i + 2 : i + 1;
  if (isInfinitiveAt(reader, i + 1)) return i;
  const amid = phraseAt(amidIndex, reader.tokens, reader.passage.folded, i);
  if (amid) return amid.next;
  return isCapital(reader, noun) || isParticipleBefore(reader, i) ? i + 1 : i;
}

function prepositionStep(reader: Reader, i: number): number {
  const { reaching } = reader.lexicon;
  const word = foldAt(reader, i);
  const isManner =
    word === reader.lexicon.while &&
    isCapital(reader, i - 1) &&
    isWord(reader, i + 1) &&
    !isCapital(reader, i + 1);
  if (isManner) return i;
  return reaching.has(word) || isParticipleBefore(reader, i) ? i + 1 : i;
}

/** *une note jointe au rapport*, *un rapport remis fin mars*: the participle brings its complements. */
function isParticipleBefore(reader: Reader, i: number): boolean {
  const { participleEnding, articles, prepositions } = reader.lexicon;
  for (let back = i - 1; back >= i - 3; back--) {
    const word = foldAt(reader, back);
    if (articles.has(word) || prepositions.has(word)) return false;
    const text = tokenAt(reader.tokens, back)?.text ?? '';
    if (participleEnding.test(text)) return !articles.has(foldAt(reader, back - 1));
  }
  return false;
}

function startsAdverbial(reader: Reader, i: number): boolean {
  return skipAdverbials(reader, i, i + 8) > i && !isParticipleBefore(reader, i);
}
