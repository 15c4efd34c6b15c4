import { wordAt } from '../text/token-at.ts';
import { skipAdverbials } from './adverbials.ts';
import { nounPhraseAt } from './chunk.ts';
import { clauseStart, commaBefore, lastComma } from './clause.ts';
import { kindOf } from './kinds.ts';
import { namedRun, wantsName } from './naming.ts';
import { pronounAt, type Range, startsNoun } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';
import { afterWall, isGoverned, isWall, opensComplement, placeSplit, withAll } from './walls.ts';

/** Tokens of a bracket behind a name. */
const LONGEST_BRACKET = 8;

/** A clause's subject: its tokens, or the relative *qui* with its antecedent. */
export interface Subject extends Range {
  readonly antecedent: Range | null;
}

/** The noun phrase that is the subject of the verb group beginning at `verb`; null if none is found. */
export function subjectBefore(reader: Reader, verb: number, plural: boolean): Subject | null {
  const floor = clauseStart(reader, verb);
  if (verb <= floor) return null;
  const before = verb - 1;
  if (reader.lexicon.joiners.has(foldAt(reader, before))) return null;
  if (reader.lexicon.who.has(foldAt(reader, before))) return relativeSubject(reader, before, floor, plural);
  const range =
    foldAt(reader, before) === ','
      ? acrossCommas(reader, before, floor, plural)
      : phraseEndingAt(reader, verb, floor, plural);
  return range && { ...range, antecedent: null };
}

function relativeSubject(reader: Reader, who: number, floor: number, plural: boolean): Subject | null {
  const end = foldAt(reader, who - 1) === ',' ? who - 1 : who;
  const start = lastComma(reader, end, floor);
  const antecedent = phraseEndingAt(reader, end, start, plural) ?? governedSource(reader, start, end);
  return antecedent && { first: who, last: who + 1, antecedent };
}

/** *d'après | l'état-major|, qui précise P*: a source that a preposition governs, whole as far as the relative; where it opens the sentence the main clause follows. */
function governedSource(reader: Reader, start: number, end: number): Range | null {
  if (start === reader.sentenceStart[start]) return null;
  for (let i = start + 1; i < end; i++) {
    if (!reader.lexicon.articles.has(foldAt(reader, i))) continue;
    const phrase = nounPhraseAt(reader, i, end);
    if (phrase?.last === end && kindOf(reader, phrase) !== null) return phrase;
  }
  return null;
}

/** *Bucarest, de son côté, dément*; *le maire, Taras Melnyk, a écrit*; *l'ONU, qui siège à Genève, appelle*. */
function acrossCommas(reader: Reader, comma: number, floor: number, plural: boolean): Range | null {
  let close = comma;
  for (let step = 0; step < 4 && close > floor; step++) {
    const open = commaBefore(reader, close, floor);
    if (open < 0) return null;
    const range = phraseEndingAt(reader, open, lastComma(reader, open, floor), plural);
    if (range) return withApposition(reader, range, open, comma);
    close = open;
  }
  return null;
}

function withApposition(reader: Reader, range: Range, open: number, comma: number): Range {
  const isLast = commaBefore(reader, comma, open) === open || commaBefore(reader, comma, open) < 0;
  if (!isLast || !wantsName(reader, range.first, range.last)) return range;
  const name = namedRun(reader, open + 1, comma);
  return name === comma ? { first: range.first, last: name } : range;
}

/** The noun phrase that ends right before `end` and begins not before `floor`. */
export function phraseEndingAt(reader: Reader, end: number, floor: number, plural: boolean): Range | null {
  if (end <= floor) return null;
  const pronoun = pronounEndingAt(reader, end, floor);
  if (pronoun) return pronoun;
  const first = phraseStart(reader, end, floor, plural);
  if (first < 0) return null;
  const start = skipOpening(reader, first, end);
  if (start >= end || !startsNoun(reader, start)) return null;
  return { first: start, last: end };
}

function pronounEndingAt(reader: Reader, end: number, floor: number): Range | null {
  for (const first of [end - 2, end - 1]) {
    const hit = first >= floor ? pronounAt(reader, first) : null;
    if (hit?.last === end) return hit;
  }
  return null;
}

/** Conjunctions and adverbials that open the clause: *Mais hier Moscou*. */
function skipOpening(reader: Reader, first: number, end: number): number {
  let i = first;
  while (i < end) {
    const isJoiner = reader.lexicon.conjunctions.has(foldAt(reader, i));
    const next = isJoiner ? i + 1 : skipAdverbials(reader, i, end);
    if (next === i) return i;
    i = next;
  }
  return i;
}

/** Walks left through complements to the article that no preposition governs; -1 where there is no such phrase. */
function phraseStart(reader: Reader, end: number, floor: number, plural: boolean): number {
  let i = end - 1;
  while (i >= floor) {
    const opening = reader.quotes.opens.get(i);
    if (opening !== undefined) {
      i = opening - 1;
      continue;
    }
    const bracket = bracketBefore(reader, i, floor);
    if (bracket < i) {
      i = bracket - 1;
      continue;
    }
    if (isDated(reader, i)) {
      i--;
      continue;
    }
    if (isWall(reader, i)) return afterWall(reader, i, end);
    if (reader.lexicon.articles.has(foldAt(reader, i)) && !isGoverned(reader, i, floor, plural))
      return relativeHead(reader, withAll(reader, i, floor), floor, plural);
    i--;
  }
  return opensComplement(reader, floor) ? placeSplit(reader, floor, end) : floor;
}

/** *une étude publiée | l'an dernier |*: a date inside the phrase. */
const isDated = ({ inDate, lexicon, tokens }: Reader, i: number): boolean =>
  inDate[i] === true || (inDate[i + 1] === true && lexicon.articles.has(wordAt(tokens, i)));

/** *la conseillère Anne Progin | (Le Centre)*: where the bracket that closes at `i` opens; `i` if none does. */
function bracketBefore(reader: Reader, i: number, floor: number): number {
  if (foldAt(reader, i) !== ')') return i;
  for (let open = i - 1; open >= Math.max(floor, i - LONGEST_BRACKET); open--)
    if (foldAt(reader, open) === '(') return open;
  return i;
}

/** *le ministère qui gère les prisons affirme*: the article found belongs to the relative clause. */
function relativeHead(reader: Reader, first: number, floor: number, plural: boolean): number {
  for (let i = first - 1; i >= Math.max(floor, first - 12); i--) {
    if (reader.tokens[i]?.kind === 'punct') return first;
    if (reader.lexicon.links.has(foldAt(reader, i))) {
      const antecedent = phraseEndingAt(reader, i, floor, plural);
      return antecedent ? antecedent.first : first;
    }
  }
  return first;
}

/** *un habitant | joint par téléphone*: how the source was reached is not its name. */
export function untilReached(reader: Reader, { first, last }: Range): Range {
  for (let i = first + 2; i < last; i++)
    if (reader.lexicon.reached.has(foldAt(reader, i))) return { first, last: i };
  return { first, last };
}
