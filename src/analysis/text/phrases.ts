import { factOf } from './fact.ts';
import type { Token } from './tokens.ts';

/** The phrases that begin with a word, the longest first. */
export type PhraseIndex = (word: Pick<Token, 'fold' | 'id'>) => readonly string[];

const NO_PHRASES: readonly string[] = [];

/** A phrase found in the text: what it is, and the index behind its last token. */
export interface PhraseHit {
  readonly phrase: string;
  readonly next: number;
}

/** The first word, and what stands before its hyphen: an inverted verb is cut there (*dit|-on*). */
function firstWords(phrase: string): Set<string> {
  const [word = phrase] = /^[^\s']+'?/.exec(phrase) ?? [];
  const [verb = word] = /^[^-]+/.exec(word) ?? [];
  return new Set([word, verb]);
}

/** Longest phrases first, so that *selon les mots de* goes before *selon*. */
export function indexPhrases(phrases: Iterable<string>): PhraseIndex {
  const index = new Map<string, string[]>();
  for (const phrase of phrases)
    for (const word of firstWords(phrase)) index.set(word, [...(index.get(word) ?? []), phrase]);
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return factOf((word) => index.get(word) ?? NO_PHRASES);
}

/** The longest phrase that stands at token `i`; null if none. */
export function phraseAt(
  index: PhraseIndex,
  tokens: readonly Token[],
  folded: string,
  i: number,
): PhraseHit | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  for (const phrase of index(token)) {
    if (!folded.startsWith(phrase, token.start)) continue;
    const next = tokenAfter(tokens, i, token.start + phrase.length);
    if (next !== null) return { phrase, next };
  }
  return null;
}

function tokenAfter(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.end > end) return null;
    if (token.end === end) return i + 1;
  }
  return null;
}
