import { phraseAt } from '../text/phrases.ts';
import { skipAdverbials } from './adverbials.ts';
import { isAppositionAt } from './apposition.ts';
import { contentAround, type SourceHit } from './around-source.ts';
import { nounPhraseAt } from './chunk.ts';
import { clauseStart, commaBefore } from './clause.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kinds.ts';
import { appositionEnd } from './naming.ts';
import { bareNoun, pronounAt, type Range } from './openers.ts';
import { foldAt, isCapital, type Reader } from './reader.ts';
import { isFiniteCue } from './readings.ts';
import type { SourcePhrase } from './rows.ts';
import { isVerbA } from './steps.ts';
import { phraseEndingAt } from './subject.ts';
import { trimPieces } from './trim.ts';

/** « Selon X, P », « P, d'après X », « De source sûre, P », « Pour X, P ». */
export function findSourced(reader: Reader, i: number): Draft | null {
  const { lexicon, tokens, passage } = reader;
  const hit = phraseAt(lexicon.sourceIndex, tokens, passage.folded, i);
  const phrase = hit && lexicon.sourceByText.get(hit.phrase);
  if (!hit || !phrase || phraseAt(lexicon.notSourceIndex, tokens, passage.folded, i)) return null;
  const end = reader.sentenceEnd[i] ?? i;
  const speaker = speakerAt(reader, phrase, hit.next, end);
  if (!speaker || !isAllowed(reader, phrase, i, speaker)) return null;
  const first = phrase.kind === 'bare' ? heardBefore(reader, i) : i;
  const said = trimPieces(reader, contentAround(reader, first, speaker));
  if (said.length === 0) return null;
  return {
    speaker: { type: 'phrase', range: speaker.range, antecedent: speaker.antecedent },
    cue: { first, last: phrase.kind === 'bare' ? i + 1 : hit.next },
    stance: 'asserts',
    said,
    rule: phrase.rule,
    row: phrase.text,
    confidence: phrase.kind === 'opinion' ? 0.75 : 0.9,
  };
}

/** *P, | a-t-on appris vendredi | de source douanière*: where the impersonal verb begins. */
function heardBefore(reader: Reader, i: number): number {
  const { lexicon, tokens, passage } = reader;
  for (let at = i - 2; at >= Math.max(0, i - 8); at--) {
    const hit = phraseAt(lexicon.heardIndex, tokens, passage.folded, at);
    if (hit && skipAdverbials(reader, hit.next, i) === i) return at;
  }
  return i;
}

function speakerAt(reader: Reader, phrase: SourcePhrase, at: number, end: number): SourceHit | null {
  if (reader.lexicon.who.has(foldAt(reader, at))) return whoBehind(reader, at);
  if (phrase.kind === 'bare') return bareSource(reader, at, end);
  if (phrase.kind === 'possessive') return possessor(reader, at);
  const range = nounPhraseAt(reader, at, end) ?? bareNoun(reader, at, end);
  return range && { range: untilComma(reader, range, end), antecedent: null };
}

/** The most tokens that a relative clause or a complement may add to a source. */
const LONGEST_TAIL = 18;

/** *Selon un rapport | que l'OMM a publié jeudi|, P*; *Selon le porte-parole | dans la région|, le major X, P*. */
function untilComma(reader: Reader, range: Range, end: number): Range {
  const { that, prepositions, of, auxiliaries, commonVerbs } = reader.lexicon;
  const opening = foldAt(reader, range.last);
  const isRelative = that.has(opening);
  if (!isRelative && (!prepositions.has(opening) || of.has(opening))) return range;
  for (let i = range.last + 1; i < Math.min(end, range.last + LONGEST_TAIL); i++) {
    const word = foldAt(reader, i);
    if (word === ',') return { first: range.first, last: appositionEnd(reader, range.first, i, end) };
    const isVerb =
      isFiniteCue(reader, i) || commonVerbs.has(word) || (auxiliaries.has(word) && !isToAt(reader, i));
    const isMark = reader.tokens[i]?.kind === 'punct' && word !== '(' && word !== ')';
    if ((isVerb && !isRelative) || isMark) return range;
  }
  return range;
}

/** *à*, its accent lost or not, before a name or an article: no verb. */
const isToAt = (reader: Reader, i: number): boolean =>
  reader.lexicon.to.has(foldAt(reader, i)) && !isVerbA(reader, i);

/** *Vicent Ferrer, selon qui le reste le sera*: the name before the comma. */
function whoBehind(reader: Reader, who: number): SourceHit | null {
  let comma = who - 1;
  while (comma > 0 && foldAt(reader, comma) !== ',' && comma > who - 4) comma--;
  const open = commaBefore(reader, comma, clauseStart(reader, comma));
  if (open > 0 && isAppositionAt(reader, open + 1)) comma = open;
  const floor = clauseStart(reader, comma);
  const antecedent = phraseEndingAt(reader, comma, nameFloor(reader, comma, floor), false);
  return antecedent && { range: { first: who, last: who + 1 }, antecedent };
}

/** A name alone between two commas is the antecedent; else the phrase as far as its clause goes. */
function nameFloor(reader: Reader, end: number, floor: number): number {
  let first = end;
  while (first > floor && isCapital(reader, first - 1)) first--;
  const isApart = foldAt(reader, first - 1) === ',' || isFiniteCue(reader, first - 1);
  return first < end && isApart ? first : floor;
}

function bareSource(reader: Reader, at: number, end: number): SourceHit | null {
  const range = bareNoun(reader, at - 1, end);
  return range && { range, antecedent: null };
}

/** *à ses yeux*, *à l'en croire*: a word of the phrase stands for the source; the content begins behind it. */
function possessor(reader: Reader, end: number): SourceHit | null {
  for (let i = end - 1; i >= end - 4; i--) {
    const word = foldAt(reader, i);
    if (!reader.lexicon.possessives.has(word) && !reader.lexicon.objectPronouns.has(word)) continue;
    return { range: { first: i, last: i + 1 }, antecedent: null, until: end };
  }
  return null;
}

function isAllowed(reader: Reader, phrase: SourcePhrase, i: number, speaker: SourceHit): boolean {
  const closed = /^[,.;:!?»")]?$/.test(foldAt(reader, speaker.range.last));
  if (phrase.kind === 'bare') return closed;
  if (phrase.kind !== 'opinion') return true;
  if (speaker.antecedent)
    return reader.quotes.closes.has(speaker.range.last) || foldAt(reader, i - 1) === ',';
  const opens =
    i === clauseStart(reader, i) ||
    /^[,:;]$/.test(foldAt(reader, i - 1)) ||
    reader.lexicon.joiners.has(foldAt(reader, i - 1));
  return opens && foldAt(reader, speaker.range.last) === ',' && hasOpinion(reader, speaker.range);
}

/** *Pour l'OMS*, *pour lui*, *Pour Oleh Savtchenko*, but not *pour les habitants* or *pour la première fois*. */
function hasOpinion(reader: Reader, range: Range): boolean {
  if (pronounAt(reader, range.first)) return true;
  const kind = kindOf(reader, range);
  if (kind === 'document' || kind === 'unnamed' || kind === null) return false;
  const word = foldAt(reader, range.first);
  const isPlain = reader.lexicon.plurals.has(word) && kind === 'person' && !isOpinionated(reader, range);
  return !isPlain && !isCalendar(reader, range);
}

const isOpinionated = (reader: Reader, range: Range): boolean => {
  for (let i = range.first; i < range.last; i++)
    if (reader.lexicon.opinionated.has(foldAt(reader, i))) return true;
  return false;
};

const isCalendar = (reader: Reader, range: Range): boolean =>
  reader.inDate[range.first] === true || reader.lexicon.times.has(foldAt(reader, range.last - 1));
