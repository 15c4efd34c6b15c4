import type { Gazetteer, Match } from '../../gazetteer/model.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** A stretch of tokens that is a name of the gazetteer: `tokens[first]` to before `tokens[next]`. */
export interface Name {
  readonly first: number;
  readonly next: number;
  readonly matches: readonly Match[];
}

export const isCapital = (token: Token | undefined): boolean => token?.capital === true;

/** Two capitals or more and no small letter. */
const isAllCaps = (text: string): boolean =>
  /^[\p{Lu}\p{N}'’.-]{2,}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** Inhabitants from which a town that begins with an article is known by it: *Le Havre*, *La Ciotat*. */
const KNOWN_TOWN = 8000;
/** The capital of a name behind its small article: *Deir **al-Balah***. */
const INNER_CAPITAL = /[-'’]\p{Lu}/u;
/** Letters up to which a word in capitals is an acronym rather than a town. */
const ACRONYM_LETTERS = 5;

const isKnown = ({ kind, main, population, rank, source }: Match): boolean =>
  main && (kind !== 'settlement' || population >= KNOWN_TOWN || rank > 0 || source === 'editors');

const isArea = ({ kind, main }: Match): boolean => main && kind !== 'settlement';

const textOf = ({ tokens, text }: Passage, first: number, next: number): string =>
  text.slice(tokens[first]?.start, tokens[next - 1]?.end);

const isElided = (text: string): boolean => text.endsWith("'") || text.endsWith('’');

/** Side by side, or parted by one space. */
const isBeside = ({ folded }: Passage, before: Token, token: Token): boolean =>
  before.end === token.start || (before.end + 1 === token.start && folded.charAt(before.end) === ' ');

/**
 * Indexes behind which a name that begins at `first` may end, longest first. `article` is one that may
 * belong to the name.
 */
function ends(passage: Passage, first: number, article: string | undefined, gazetteer: Gazetteer): number[] {
  const found: number[] = [];
  const { tokens } = passage;
  for (let i = first; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!token || token.kind === 'punct') break;
    if (i > first && before && !isBeside(passage, before, token)) break;
    found.unshift(i + 1);
    const words = textOf(passage, first, i + 1);
    const goesOn = isElided(words) || gazetteer.goesOn(words);
    if (!goesOn && !(article !== undefined && gazetteer.goesOn(`${article} ${words}`))) break;
  }
  return found;
}

const shouting = new WeakMap<Passage, boolean>();

/** Whether a block is all in capitals: a heading. */
function isShouting(passage: Passage): boolean {
  const known = shouting.get(passage);
  if (known !== undefined) return known;
  const answer = isAllCaps(passage.text.replace(/[^\p{L}]/gu, ''));
  shouting.set(passage, answer);
  return answer;
}

/** A dateline, *KYIV —*, *DNIPRO (Ukraine)*, *BAMAKO / DAKAR, le 3 mai*: nothing but capitals stands before it. */
export function opensDateline({ tokens }: Passage, first: number, next: number): boolean {
  const before = tokens.slice(0, first);
  return (
    before.every(({ kind, text }) => kind === 'punct' || isAllCaps(text)) &&
    /^[—–(,/-]$/.test(tokens[next]?.text ?? '')
  );
}

/** A dateline or a heading in capitals. */
const shouts = (passage: Passage, first: number, next: number): boolean =>
  opensDateline(passage, first, next) || isShouting(passage);

/** In the running text a capital is the sentence's own at its beginning; a cell's name keeps its own. */
const opensSentence = ({ block, sentences }: Passage, first: number): boolean =>
  block.kind !== 'cell' && sentences.some(({ firstToken }) => firstToken === first);

function fits(passage: Passage, { first, next }: Name, lexicon: PlaceLexicon): (match: Match) => boolean {
  const parts = passage.tokens.slice(first, next);
  const [head, last] = [parts[0], parts.at(-1)];
  const small = parts
    .slice(1, -1)
    .some((token) => !isCapital(token) && token.kind === 'word' && !lexicon.inner.has(token.fold));
  if (!head || !last) return () => false;
  // *La digue*: the capital is that of the sentence.
  const isBare = parts.length > 1 && parts.slice(1).every(({ text }) => !/\p{Lu}/u.test(text));
  if (isBare && lexicon.articles.has(head.fold)) return () => false;
  if (!isCapital(head)) return (match) => isArea(match) && match.source !== 'naturalearth';
  if (small || !(isCapital(last) || INNER_CAPITAL.test(last.text))) return isArea;
  if (parts.length > 1 && lexicon.articles.has(head.fold))
    return opensSentence(passage, first) ? isKnown : ({ main }) => main;
  return () => true;
}

function isAcronym(passage: Passage, { first, next }: Name, lexicon: PlaceLexicon): boolean {
  const [head, behind] = [passage.tokens[first], passage.tokens[first + 1]];
  const token = head && isElided(head.text) ? behind : head;
  const isOneWord = next === first + (token === head ? 1 : 2);
  if (!token || !isOneWord || !isAllCaps(token.text) || token.text.length > ACRONYM_LETTERS) return false;
  return !lexicon.acronyms.has(token.fold) && !shouts(passage, first, next);
}

/** Names behind an article that belongs to them: *au **Tampon***, *du **Caire***, *les **Abymes***. */
function withArticle(article: string | undefined, name: string, gazetteer: Gazetteer): Match[] {
  if (article === undefined) return [];
  const isOnlyName = gazetteer.lookup(name).every(({ main }) => !main);
  return gazetteer
    .lookup(`${article} ${name}`)
    .filter((match) => match.kind === 'settlement' && (isKnown(match) || (isOnlyName && match.main)));
}

/** *l'État de **New York***: the noun of a division is no part of its name, even where it has a capital. */
function opensWithNoun({ tokens }: Passage, { first, matches }: Name, lexicon: PlaceLexicon): boolean {
  if (!lexicon.districts.has(tokens[first]?.fold ?? '')) return false;
  return lexicon.linkers.has(tokens[first + 1]?.fold ?? '') && matches.every(({ kind }) => kind === 'region');
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
  if (lexicon.headsAlone.has(token.fold) && lexicon.linkers.has(passage.tokens[first + 1]?.fold ?? ''))
    return null;
  const article = lexicon.contracted.get(passage.tokens[first - 1]?.fold ?? '');
  for (const next of ends(passage, first, article, gazetteer)) {
    const text = textOf(passage, first, next);
    const isAlone = next === first + 1;
    if (text.endsWith("'") || (isAlone && (lexicon.openers.has(token.fold) || !isCapital(token)))) continue;
    const found = gazetteer.lookup(text).filter(fits(passage, { first, next, matches: [] }, lexicon));
    const matches = [...found, ...withArticle(article, text, gazetteer)];
    const name = { first, next, matches };
    if (opensWithNoun(passage, name, lexicon) || isSmallWords(passage, name, lexicon)) continue;
    if (matches.length > 0 && !isAcronym(passage, name, lexicon)) return name;
  }
  return null;
}
