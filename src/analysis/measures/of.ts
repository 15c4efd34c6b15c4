import type { Measure, PlaceMention, Span } from '../model.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { type Passage, toSpan } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause, Placed } from './clause.ts';
import type { MeasureLexicon } from './lexicon.ts';

/** The ISO country of an adjective (*ukrainien* → `UA`); null for a word that is none. */
export type CountryOf = (word: Token) => string | null;

/** A noun phrase longer than this is a clause. */
const MOST_WORDS = 8;

/** Index behind the last word of the noun phrase that opens at `first`. */
function phraseEnd(passage: Passage, first: number, limit: number, lexicon: MeasureLexicon): number {
  let i = first;
  for (; i < Math.min(limit, first + MOST_WORDS); i++) {
    const token = passage.tokens[i];
    if (token?.kind !== 'word' || lexicon.ends.has(token.fold)) break;
  }
  while (i > first && lexicon.of.has(wordAt(passage.tokens, i - 1))) i--;
  return i;
}

function countryIn(passage: Passage, first: number, next: number, countryOf: CountryOf): string | null {
  for (let i = first; i < next; i++) {
    const token = passage.tokens[i];
    const country = token ? countryOf(token) : null;
    if (country !== null) return country;
  }
  return null;
}

const inside = (span: Span, { start, end }: Span): boolean => span.start >= start && span.end <= end;

/** What the share is taken of: *19 % **du territoire ukrainien***; null for what is no share of a thing. */
export function ofWhat(
  { passage, sentence, figures }: Clause,
  placed: Placed,
  named: { readonly places: readonly PlaceMention[]; readonly countryOf: CountryOf },
  lexicon: MeasureLexicon,
): Measure['of'] {
  if (placed.figure.kind !== 'percent') return null;
  const opener = placed.next;
  if (!lexicon.of.has(wordAt(passage.tokens, opener))) return null;
  if (phraseAt(passage.tokens, opener, lexicon.more)) return null;
  let first = opener;
  while (lexicon.of.has(wordAt(passage.tokens, first))) first++;
  const after = figures.find((other) => other.first >= first)?.first ?? sentence.lastToken;
  const next = phraseEnd(passage, first, Math.min(after, sentence.lastToken), lexicon);
  const from = passage.tokens[first];
  const to = tokenAt(passage.tokens, next - 1);
  if (next <= first || !from || !to) return null;
  const span = toSpan(passage, from.start, to.end);
  const place = named.places.find((mention) => inside(mention, span))?.id ?? null;
  return { ...span, place, country: countryIn(passage, first, next, named.countryOf) };
}
