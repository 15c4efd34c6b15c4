import type { SourceKind } from '../model.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { SourceNoun } from './rows.ts';

/** The row of a source noun, its singular tried as well; null where none is listed. */
export function nounIn({ nouns, singulars }: ClaimLexicon, word: string): SourceNoun | null {
  const known = nouns.get(word);
  if (known) return known;
  for (const [ending, singular] of singulars) {
    const noun = nouns.get(word.replace(ending, singular));
    if (noun) return noun;
  }
  return null;
}

const singularOf = (word: string): string => word.replace(/s$/, '');

const kindByEnding = ({ kinds }: ClaimLexicon, word: string): SourceKind | null =>
  kinds.find(({ ending }) => ending.test(singularOf(word)))?.kind ?? null;

/** What its ending says of a noun that is not listed; null for a mere thing. */
export const kindOfUnlisted = (lexicon: ClaimLexicon, word: string): SourceKind | null =>
  lexicon.things.has(singularOf(word)) ? null : kindByEnding(lexicon, word);

/** The noun of an office or a role. */
export function isPersonNoun(lexicon: ClaimLexicon, word: string): boolean {
  const known = lexicon.nouns.get(word) ?? lexicon.nouns.get(singularOf(word));
  return known?.kind === 'person' || lexicon.titles.has(word) || kindByEnding(lexicon, word) === 'person';
}
