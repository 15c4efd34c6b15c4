import { rangeOf } from '../measures/clause.ts';
import type { Proposition, Span } from '../model.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { PropositionLexicon } from './lexicon.ts';

/** Roots shorter than this say too little to be compared. */
const SHORTEST_ROOT = 4;

/** Contents by the passage that holds them, each with the tokens of its spans. */
function tokensOf(passages: readonly Passage[], spans: readonly Span[]): Token[] {
  return spans.flatMap((span) => {
    const passage = passageAt(passages, span.start);
    if (!passage) return [];
    const { first, next } = rangeOf(passage, span, { first: 0, next: passage.tokens.length });
    return passage.tokens.slice(first, next);
  });
}

/** The last passage that begins at or before `offset`; passages are in the order of the file. */
function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  const behind = firstIndex(0, passages.length, (at) => (passages[at]?.block.starts[0] ?? 0) <= offset);
  return passages[behind - 1];
}

function holdsPhrase(tokens: readonly Token[], table: PropositionLexicon['pending']): boolean {
  return tokens.some((_, i) => phraseAt(tokens, i, table) !== null);
}

function isFuture({ kind, fold }: Token, { future, notFuture }: PropositionLexicon): boolean {
  return kind === 'word' && future.test(fold) && !notFuture.has(fold);
}

/** The ISO country of a folded adjective; null for a word that is none. */
type CountryOf = (word: string) => string | null;

function read(tokens: readonly Token[], lexicon: PropositionLexicon, countryOf: CountryOf): Proposition {
  const words = tokens.filter(({ kind, fold }) => kind === 'word' && !lexicon.empty.has(fold));
  const roots = new Map<string, string>();
  for (const { fold, text } of words) {
    const root = lexicon.rootOf(fold);
    if (root.length >= SHORTEST_ROOT && !roots.has(root)) roots.set(root, text);
  }
  return {
    roots: [...roots].map(([root, word]) => ({ root, word })),
    countries: [...new Set(words.flatMap(({ fold }) => countryOf(fold) ?? []))],
    negated: holdsPhrase(tokens, lexicon.negations),
    pending: holdsPhrase(tokens, lexicon.pending) || tokens.some((token) => isFuture(token, lexicon)),
  };
}

/** What each content (its spans, in the order of the text) says, in a form that can be compared. */
export function findPropositions(
  passages: readonly Passage[],
  contents: readonly (readonly Span[])[],
  lexicon: PropositionLexicon,
  countryOf: CountryOf,
): Proposition[] {
  return contents.map((spans) => read(tokensOf(passages, spans), lexicon, countryOf));
}
