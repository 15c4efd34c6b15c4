import { tokenAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word (to read forward) or last word (to read backward), longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

function tableBy<T>(rows: Iterable<readonly [string, T]>, at: 0 | -1): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of rows) {
    const words = phrase.split(' ');
    const key = words.at(at) ?? '';
    table.set(key, [...(table.get(key) ?? []), { words, value }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** A table for {@link phraseAt}; words of a phrase are parted by one space, as tokens are. */
export const phrasesByFirst = <T>(rows: Iterable<readonly [string, T]>): PhraseTable<T> => tableBy(rows, 0);

/** A table for {@link phraseBefore}. */
export const phrasesByLast = <T>(rows: Iterable<readonly [string, T]>): PhraseTable<T> => tableBy(rows, -1);

/** How a token is compared with a phrase's word. */
export type Spelling = (token: Token) => string;
export const asFolded: Spelling = (token) => token.fold;
export const asWritten: Spelling = (token) => token.text;

function matchesAt(tokens: readonly Token[], i: number, words: readonly string[], spell: Spelling): boolean {
  for (let k = 0; k < words.length; k++) {
    const token = tokens[i + k];
    if (token === undefined || spell(token) !== words[k]) return false;
  }
  return true;
}

/** The longest phrase that starts at token `i`, and the index behind it. */
export function phraseAt<T>(
  tokens: readonly Token[],
  i: number,
  table: PhraseTable<T>,
  spell: Spelling = asFolded,
): { value: T; next: number } | null {
  const token = tokenAt(tokens, i);
  const phrases = token ? table.get(spell(token)) : undefined;
  if (!phrases) return null;
  for (const { words, value } of phrases)
    if (matchesAt(tokens, i, words, spell)) return { value, next: i + words.length };
  return null;
}

/** The longest phrase that ends right before token `end`, and the index of its first token. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  end: number,
  table: PhraseTable<T>,
): { value: T; first: number } | null {
  const token = tokenAt(tokens, end - 1);
  const phrases = token ? table.get(token.fold) : undefined;
  if (!phrases) return null;
  for (const { words, value } of phrases) {
    const first = end - words.length;
    if (first >= 0 && matchesAt(tokens, first, words, asFolded)) return { value, first };
  }
  return null;
}
