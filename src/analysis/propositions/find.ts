import { rangeOf } from '../measures/clause.ts';
import type { Proposition, Span } from '../model.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { factOf } from '../text/fact.ts';
import { firstIndex } from '../text/first-index.ts';
import { onceEach } from '../text/once-each.ts';
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

/** What each word alone says. */
const factsOf = onceEach(({ empty, rootOf, future, notFuture, negations, pending }: PropositionLexicon) => ({
  /** Empty for a word without content, or whose root says too little. */
  root: factOf((word) => {
    const root = empty.has(word) ? '' : rootOf(word);
    return root.length >= SHORTEST_ROOT ? root : '';
  }),
  isEmpty: factOf((word) => empty.has(word)),
  isFuture: factOf((word) => future.test(word) && !notFuture.has(word)),
  opensNegation: factOf((word) => negations.has(word)),
  opensPending: factOf((word) => pending.has(word)),
}));

/** The ISO country of an adjective; null for a word that is none. */
type CountryOf = (word: Token) => string | null;

function read(tokens: readonly Token[], lexicon: PropositionLexicon, countryOf: CountryOf): Proposition {
  const facts = factsOf(lexicon);
  const roots: { root: string; word: string }[] = [];
  const known = new Set<string>();
  const countries = new Set<string>();
  let pending = false;
  let negated = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    negated ||= facts.opensNegation(token) && phraseAt(tokens, i, lexicon.negations) !== null;
    pending ||= facts.opensPending(token) && phraseAt(tokens, i, lexicon.pending) !== null;
    if (token.kind !== 'word') continue;
    pending ||= facts.isFuture(token);
    if (facts.isEmpty(token)) continue;
    const root = facts.root(token);
    if (root !== '' && !known.has(root)) {
      roots.push({ root, word: token.text });
      known.add(root);
    }
    const country = countryOf(token);
    if (country !== null) countries.add(country);
  }
  return { roots, countries: [...countries], negated, pending };
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
