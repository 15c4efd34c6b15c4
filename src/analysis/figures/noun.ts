import { phraseAt } from '../numbers/phrases.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import { foldAt, type Reader } from './reader.ts';

export interface Noun {
  /** The head as written. */
  readonly text: string;
  readonly fold: string;
  /** Index behind the head. */
  readonly next: number;
}

/** A plural participle that is no noun: *91 neutralisés*, and *91 neutralises* without its accents. */
export function isParticiple(reader: Reader, token: Token): boolean {
  const { participles, accentedParticiples, accentedEnding } = reader.lexicon;
  if (participles.has(token.fold)) return true;
  return accentedParticiples.has(token.fold) && accentedEnding.test(token.text);
}

function isNoun(reader: Reader, token: Token, singularToo: boolean): boolean {
  const { functionWords, plural, invariable, finite } = reader.lexicon;
  if (token.kind !== 'word' || functionWords.has(token.fold)) return false;
  if (isParticiple(reader, token)) return false;
  if (invariable.has(token.fold) || plural.test(token.fold)) return true;
  if (finite.test(token.fold)) return false;
  return singularToo || /^\p{Lu}/u.test(token.text);
}

/** Skips adjectives that stand before their noun: *deux | autres jeunes | soldats*. */
export function skipAdjectives(reader: Reader, i: number): number {
  let at = i;
  while (at - i < 3 && reader.lexicon.adjectives.has(foldAt(reader, at))) at++;
  return at;
}

function wholeNoun(reader: Reader, i: number, next: number): Noun {
  const from = reader.tokens[i]?.start ?? 0;
  const to = tokenAt(reader.tokens, next - 1)?.end ?? 0;
  const { text, folded } = reader.passage;
  return { text: text.slice(from, to), fold: folded.slice(from, to), next };
}

/**
 * The head of the counted noun at token `i`, adjectives before it included: *47 | assauts*,
 * *trois | autres*. With `singularToo` a noun needs no plural mark, as behind *de* or below two.
 */
export function readNoun(reader: Reader, i: number, singularToo: boolean): Noun | null {
  const at = skipAdjectives(reader, i);
  const compound = phraseAt(reader.tokens, i, reader.lexicon.compounds);
  if (compound) return wholeNoun(reader, i, compound.next);
  const token = tokenAt(reader.tokens, at);
  if (token && isNoun(reader, token, singularToo))
    return { text: token.text, fold: token.fold, next: at + 1 };
  const last = at > i ? tokenAt(reader.tokens, at - 1) : undefined;
  if (last && reader.lexicon.pronouns.has(last.fold)) return { text: last.text, fold: last.fold, next: at };
  return null;
}
