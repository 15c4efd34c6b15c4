import { skipAdverbials } from './adverbials.ts';
import { isInfinitiveAt } from './infinitive.ts';
import type { Reading } from './prepare.ts';
import { foldAt, type Reader, readingsAt } from './reader.ts';

const FINITE = new Set(['present', 'imperfect', 'past', 'future', 'conditional']);

export const isTensed = (reading: Reading): boolean => FINITE.has(reading.mood);

/** A finite form of a verb of saying that is no noun here (*une annonce*, *la demande*). */
export function isFiniteCue(reader: Reader, i: number): boolean {
  return readingsAt(reader, i).some(isTensed) && !isNounHere(reader, i) && !isAgentNext(reader, i);
}

/** *l'annonce*, *sa demande*, *de note*: a form that is a noun too, behind an article or a preposition. */
export function isNounHere(reader: Reader, i: number): boolean {
  const { nounForms, accentedNouns, articles, objects, prepositions, negations } = reader.lexicon;
  const before = foldAt(reader, i - 1);
  if (negations.has(before)) return false;
  if (prepositions.has(before) && !objects.has(before)) return true;
  const word = foldAt(reader, i);
  if (accentedNouns.has(word) && isBlameAt(reader, i)) return false;
  const isNoun = nounForms.has(word) && !(reader.accented && accentedNouns.has(word));
  return isNoun && articles.has(before);
}

/** *l'accuse d'avoir menti*: an infinitive behind its mark, which *l'accusé* does not govern. */
const isBlameAt = (reader: Reader, i: number): boolean =>
  reader.lexicon.infinitiveMarks.has(foldAt(reader, i + 1)) && isInfinitiveAt(reader, i + 2);

/** *le plan annoncé par le ministre*, accents lost: the agent shows that it is a participle. */
export const isAgentNext = (reader: Reader, i: number): boolean =>
  foldAt(reader, i + 1) === reader.lexicon.by && skipAdverbials(reader, i + 1, i + 5) === i + 1;

/** Tokens within which a pair of commas closes. */
const PAIR_TOKENS = 16;

/** *annonce, jeudi, que*: the index behind the pair of commas that opens at `i`; `i` if none does. */
export function skipPair(reader: Reader, i: number, end: number): number {
  if (foldAt(reader, i) !== ',') return i;
  for (let close = i + 1; close < Math.min(end, i + PAIR_TOKENS); close++)
    if (foldAt(reader, close) === ',') return close + 1;
  return i;
}

/** The index behind the tail of a reading (*savoir*), adverbials before it allowed; -1 if it is not there. */
export function tailEnd(reader: Reader, tail: string, i: number): number {
  if (tail === '') return i;
  const next = endAt(reader, tail, i);
  if (next >= 0) return next;
  const at = skipAdverbials(reader, i, i + 6);
  const behind = at === i ? -1 : endAt(reader, tail, at);
  return behind >= 0 ? behind : tailBehindPair(reader, tail, i);
}

/** The index behind the tail that stands at token `i`; -1 where it does not. */
function endAt({ tokens, passage }: Reader, tail: string, i: number): number {
  const token = tokens[i];
  if (!token || !passage.folded.startsWith(tail, token.start)) return -1;
  const end = token.start + tail.length;
  let last = i;
  while (last < tokens.length && (tokens[last]?.end ?? 0) < end) last++;
  return tokens[last]?.end === end ? last + 1 : -1;
}

/** *met en garde, | depuis lundi, | contre*: a pair of commas before the preposition that ends the tail. */
function tailBehindPair(reader: Reader, tail: string, i: number): number {
  const cut = tail.lastIndexOf(' ');
  const last = tail.slice(cut + 1);
  if (cut < 0 || !reader.lexicon.prepositions.has(last)) return -1;
  const comma = tailEnd(reader, tail.slice(0, cut), i);
  const at = comma < 0 ? comma : skipPair(reader, comma, reader.sentenceEnd[i] ?? i);
  return at > comma && foldAt(reader, at) === last ? at + 1 : -1;
}
