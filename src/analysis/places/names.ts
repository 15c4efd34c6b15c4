import type { Gazetteer, Match } from '../../gazetteer/model.ts';
import type { Passage } from '../text/passage.ts';
import { sentenceIndexAt } from '../text/sentence-at.ts';
import { wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import { isAllCaps, shouts } from './dateline.ts';
import type { PlaceLexicon } from './lexicon.ts';
import { farthestEnd, isElided, textOf } from './stretch.ts';

/** A stretch of tokens that is a name of the gazetteer: `tokens[first]` to before `tokens[next]`. */
export interface Name {
  readonly first: number;
  readonly next: number;
  readonly matches: readonly Match[];
}

export const isCapital = (token: Token | undefined): boolean => token?.capital === true;

/** Inhabitants from which a town that begins with an article is known by it: *Le Havre*, *La Ciotat*. */
const KNOWN_TOWN = 8000;
/** The capital of a name behind its small article: *Deir **al-Balah***. */
const INNER_CAPITAL = /[-'’]\p{Lu}/u;
/** Letters up to which a word in capitals is an acronym rather than a town. */
const ACRONYM_LETTERS = 5;

const isKnown = ({ kind, main, population, rank, source }: Match): boolean =>
  main && (kind !== 'settlement' || population >= KNOWN_TOWN || rank > 0 || source === 'editors');

const isArea = ({ kind, main }: Match): boolean => main && kind !== 'settlement';

/** In the running text a capital is the sentence's own at its beginning; a cell's name keeps its own. */
const opensSentence = (passage: Passage, first: number): boolean =>
  passage.block.kind !== 'cell' && passage.sentences[sentenceIndexAt(passage, first)]?.firstToken === first;

function fits(
  passage: Passage,
  { first, next }: Omit<Name, 'matches'>,
  lexicon: PlaceLexicon,
): (match: Match) => boolean {
  const parts = passage.tokens.slice(first, next);
  const head = parts[0];
  const last = parts.at(-1);
  const small = parts
    .slice(1, -1)
    .some((token) => !isCapital(token) && token.kind === 'word' && !lexicon.inner.has(token.fold));
  if (!head || !last) return () => false;
  // *La digue*: the capital is that of the sentence.
  const isBare = parts.length > 1 && parts.slice(1).every(({ text }) => !/\p{Lu}/u.test(text));
  if (isBare && lexicon.articles.has(head.fold)) return () => false;
  const isWater = !isCapital(head) && lexicon.naturals.get(head.fold)?.kind === 'water';
  if (!isCapital(head))
    return (match) =>
      isArea(match) && match.source !== 'naturalearth' && (!isWater || match.kind === 'water');
  if (small || !(isCapital(last) || INNER_CAPITAL.test(last.text))) return isArea;
  if (parts.length > 1 && lexicon.articles.has(head.fold))
    return opensSentence(passage, first) ? isKnown : ({ main }) => main;
  return () => true;
}

function isAcronym(passage: Passage, { first, next }: Name, lexicon: PlaceLexicon): boolean {
  const head = passage.tokens[first];
  const behind = passage.tokens[first + 1];
  const token = head && isElided(head.text) ? behind : head;
  const isOneWord = next === first + (token === head ? 1 : 2);
  if (!token || !isOneWord || !isAllCaps(token.text) || token.text.length > ACRONYM_LETTERS) return false;
  return !lexicon.acronyms.has(token.fold) && !shouts(passage, first, next);
}

/** Names behind an article that belongs to them: *au **Tampon***, *du **Caire***, *les **Abymes***. */
function withArticle(article: string, name: string, gazetteer: Gazetteer): Match[] {
  const isOnlyName = gazetteer.lookup(name).every(({ main }) => !main);
  return gazetteer
    .lookup(`${article} ${name}`)
    .filter(
      (match) =>
        match.kind === 'settlement' &&
        (isKnown(match) || (isOnlyName && match.main && match.source !== 'communes')),
    );
}

/** What `text`, the words from `first` to before `next`, may mean; `article` as for {@link farthestEnd}. */
function matchesOf(
  passage: Passage,
  name: Omit<Name, 'matches'>,
  text: string,
  article: string | undefined,
  { lexicon, gazetteer }: { readonly lexicon: PlaceLexicon; readonly gazetteer: Gazetteer },
): readonly Match[] {
  const listed = gazetteer.lookup(text);
  const found = listed.length > 0 ? listed.filter(fits(passage, name, lexicon)) : listed;
  return article === undefined ? found : [...found, ...withArticle(article, text, gazetteer)];
}

/** *l'État de **New York***: the noun of a division is no part of its name, even where it has a capital. */
function opensWithNoun({ tokens }: Passage, { first, matches }: Name, lexicon: PlaceLexicon): boolean {
  if (!lexicon.districts.has(wordAt(tokens, first))) return false;
  return lexicon.linkers.has(wordAt(tokens, first + 1)) && matches.every(({ kind }) => kind === 'region');
}

/** *À La Réunion* is not the town of *A La* and something else. */
const isSmallWords = ({ tokens }: Passage, { first, next }: Name, { openers }: PlaceLexicon): boolean =>
  tokens.slice(first, next).every(({ fold }) => openers.has(fold));

/** The longest name that begins at token `first`, or null. */
export function nameAt(
  passage: Passage,
  first: number,
  lexicon: PlaceLexicon,
  gazetteer: Gazetteer,
): Name | null {
  const token = passage.tokens[first];
  if (token?.kind !== 'word' || !(isCapital(token) || lexicon.heads.has(token.fold))) return null;
  if (lexicon.headsAlone.has(token.fold) && lexicon.linkers.has(wordAt(passage.tokens, first + 1)))
    return null;
  const article = lexicon.contracted.get(wordAt(passage.tokens, first - 1));
  for (let next = farthestEnd(passage, first, article, gazetteer); next > first; next--) {
    const text = textOf(passage, first, next);
    const isAlone = next === first + 1;
    if (
      text.endsWith("'") ||
      text.endsWith('–') ||
      (isAlone && (lexicon.openers.has(token.fold) || !isCapital(token)))
    )
      continue;
    const matches = matchesOf(passage, { first, next }, text, article, { lexicon, gazetteer });
    if (matches.length === 0) continue;
    const name = { first, next, matches };
    if (opensWithNoun(passage, name, lexicon) || isSmallWords(passage, name, lexicon)) continue;
    if (!isAcronym(passage, name, lexicon)) return name;
  }
  return null;
}
