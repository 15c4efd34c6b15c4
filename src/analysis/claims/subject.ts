import { namedRun, pronounAt, type Range, startsNoun, wantsName } from './chunk.ts';
import { foldAt, isCapital, isWord, REACH, type Reader, skipAdverbials } from './reader.ts';

/** Marks that end a clause to the left. */
const CLAUSE_MARKS = new Set([';', ':', '—', '–', '?', '!', '…', '|']);

/** The first token of the clause that holds token `i`: behind the sentence's start, a semicolon or an open quotation. */
export function clauseStart(reader: Reader, i: number): number {
  const floor = Math.max(reader.sentenceStart[i] ?? 0, i - REACH);
  const quote = reader.quotes.around[i] ?? -1;
  let at = i;
  while (at > floor) {
    const before = at - 1;
    if (before === quote || CLAUSE_MARKS.has(foldAt(reader, before))) return at;
    const opening = reader.quotes.opens.get(before);
    at = opening === undefined ? before : Math.max(floor, opening);
  }
  return at;
}

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
  if (foldAt(reader, before) === reader.lexicon.who) return relativeSubject(reader, before, floor, plural);
  const range =
    foldAt(reader, before) === ','
      ? acrossCommas(reader, before, floor, plural)
      : phraseEndingAt(reader, verb, floor, plural);
  return range && { ...range, antecedent: null };
}

function relativeSubject(reader: Reader, who: number, floor: number, plural: boolean): Subject | null {
  const end = foldAt(reader, who - 1) === ',' ? who - 1 : who;
  const antecedent = phraseEndingAt(reader, end, lastComma(reader, end, floor), plural);
  return antecedent && { first: who, last: who + 1, antecedent };
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

function commaBefore(reader: Reader, i: number, floor: number): number {
  let at = i - 1;
  while (at >= floor) {
    if (foldAt(reader, at) === ',') return at;
    const opening = reader.quotes.opens.get(at);
    at = (opening === undefined ? at : Math.max(floor, opening)) - 1;
  }
  return -1;
}

const lastComma = (reader: Reader, i: number, floor: number): number =>
  Math.max(floor, commaBefore(reader, i, floor) + 1);

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
    if (isWall(reader, i)) return afterWall(reader, i, end);
    if (reader.lexicon.articles.has(foldAt(reader, i)) && !isGoverned(reader, i, floor, plural))
      return relativeHead(reader, withAll(reader, i, floor), floor, plural);
    i--;
  }
  return reader.lexicon.prepositions.has(foldAt(reader, floor)) && foldAt(reader, floor) !== 'des'
    ? placeSplit(reader, floor, end)
    : floor;
}

/** A word or a mark that no noun phrase holds. */
function isWall(reader: Reader, i: number): boolean {
  const { relatives, subordinators, negations, emptySubjects, articles, auxiliaries } = reader.lexicon;
  const word = foldAt(reader, i);
  if (reader.tokens[i]?.kind === 'punct') return !'-&.()/%'.includes(word);
  if (articles.has(word) || reader.lexicon.contracted.has(word)) return false;
  if (word === 'ou' && reader.accented) return reader.tokens[i]?.text === 'où';
  if (auxiliaries.has(word) && word !== 'a') return !isCapital(reader, i);
  return relatives.has(word) || subordinators.has(word) || negations.has(word) || emptySubjects.has(word);
}

function afterWall(reader: Reader, wall: number, end: number): number {
  const first = wall + 1;
  if (first >= end || reader.lexicon.emptySubjects.has(foldAt(reader, wall))) return -1;
  return reader.lexicon.prepositions.has(foldAt(reader, first)) && foldAt(reader, first) !== 'des'
    ? -1
    : first;
}

/** The article belongs to a complement: *de la Défense*, or to a second member: *la France et l'Italie ont*. */
function isGoverned(reader: Reader, article: number, floor: number, plural: boolean): boolean {
  const { prepositions, joiners } = reader.lexicon;
  if (article <= floor) return false;
  const before = foldAt(reader, article - 1);
  if (prepositions.has(before)) return true;
  return plural && joiners.has(before) && article - 2 > floor && isWord(reader, article - 2);
}

const withAll = (reader: Reader, i: number, floor: number): number =>
  i > floor && /^tou(?:s|te|tes|t)$/.test(foldAt(reader, i - 1)) ? i - 1 : i;

/** *le ministère qui gère les prisons affirme*: the article found belongs to the relative clause. */
function relativeHead(reader: Reader, first: number, floor: number, plural: boolean): number {
  for (let i = first - 1; i >= Math.max(floor, first - 12); i--) {
    if (reader.tokens[i]?.kind === 'punct') return first;
    const isRelative = foldAt(reader, i) === reader.lexicon.who || foldAt(reader, i) === 'dont';
    if (isRelative) {
      const antecedent = phraseEndingAt(reader, i, floor, plural);
      return antecedent ? antecedent.first : first;
    }
  }
  return first;
}

/** *À Kyiv Moscou affirme*: no article tells the two names apart, but the gazetteer does. */
function placeSplit(reader: Reader, floor: number, end: number): number {
  const last = end - 1;
  const apart = reader.placeStart[last] && isCapital(reader, last) && last - floor >= 2;
  return apart ? last : -1;
}
