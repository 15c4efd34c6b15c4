import type { PlaceKind } from '../model.ts';
import { factOf } from '../text/fact.ts';
import { onceEach } from '../text/once-each.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Generic, Spot } from './model.ts';
import { isCapital, type Name } from './names.ts';

const MAX_ADJECTIVES = 2;
const MAX_NOUN_WORDS = 3;

function kindOf(
  word: string,
  lexicon: PlaceLexicon,
): { noun: string; kind: PlaceKind; plural: boolean } | null {
  const singular = word.replace(/[sx](?= |$)/g, '');
  const noun = lexicon.nouns.has(word) ? word : singular;
  const kind = lexicon.nouns.get(noun);
  if (kind === undefined) return null;
  const plural = word !== singular && lexicon.nouns.has(singular);
  return { noun: plural ? singular : noun, kind, plural };
}

const singularOf = (word: string): string => word.replace(/[sx]$/, '');

/** Whether a word, or its singular, is the last one of a generic noun. */
const mayEndNoun = onceEach(({ nouns }: PlaceLexicon) => {
  const last = new Set([...nouns.keys()].map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)));
  return factOf((word) => last.has(word) || last.has(singularOf(word)));
});

/** The longest generic noun whose last word is token `last`: *base aérienne*. */
function nounEndingAt(passage: Passage, last: number, lexicon: PlaceLexicon): Omit<Generic, 'linked'> | null {
  const token = tokenAt(passage.tokens, last);
  if (!token || !mayEndNoun(lexicon)(token)) return null;
  for (let words = MAX_NOUN_WORDS; words > 0; words--) {
    const first = last - words + 1;
    const parts = passage.tokens.slice(Math.max(0, first), last + 1);
    const found = first < 0 ? null : kindOf(parts.map(({ fold }) => fold).join(' '), lexicon);
    if (found && tokenAt(passage.tokens, first - 1)?.fold !== "d'") return { ...found, first };
  }
  return null;
}

/** An adjective may part the noun from its name, what places the one beside the other may not: *une usine près de Perth*. */
const isPlain = (passage: Passage, i: number, lexicon: PlaceLexicon): boolean => {
  const token = tokenAt(passage.tokens, i);
  return (
    token?.kind === 'word' &&
    !isCapital(token) &&
    !lexicon.inner.has(token.fold) &&
    !lexicon.linkers.has(token.fold) &&
    !lexicon.locatives.has(token.fold)
  );
};

function holdsOf({ tokens }: Passage, from: number, next: number, { of }: PlaceLexicon): boolean {
  for (let i = from; i < next; i++) if (of.has(wordAt(tokens, i))) return true;
  return false;
}

/** *la région voisine de **Dnipropetrovsk***, *le fleuve **Niger***, *la capitale **Bamako***. */
export function genericBefore(passage: Passage, first: number, lexicon: PlaceLexicon): Generic | null {
  const { tokens } = passage;
  let at = first - 1;
  while (lexicon.linkers.has(wordAt(tokens, at)) && !isCapital(tokenAt(tokens, at))) at--;
  const linked = at < first - 1;
  if (linked && !holdsOf(passage, at + 1, first, lexicon)) return null;
  const beside = wordAt(tokens, at);
  if (!linked && lexicon.apposed.has(beside))
    return { noun: beside, kind: 'settlement', plural: false, linked, first: at };
  for (let skipped = 0; skipped <= (linked ? MAX_ADJECTIVES : 0); skipped++) {
    const generic = nounEndingAt(passage, at - skipped, lexicon);
    if (generic) return { ...generic, linked };
    if (!isPlain(passage, at - skipped, lexicon)) return null;
  }
  return null;
}

/** Whether words only join names to each other: *, d'*, *et de*. */
export const areJoints = (words: readonly Token[], { conjunctions, linkers }: PlaceLexicon): boolean =>
  words.every(({ fold }) => fold === ',' || conjunctions.has(fold) || linkers.has(fold));

/** The noun that a list shares: *les régions de Kharkiv et **Dnipropetrovsk***. */
export function sharedNoun(
  passage: Passage,
  first: number,
  previous: Spot | undefined,
  lexicon: PlaceLexicon,
): Generic | null {
  if (!previous?.generic?.plural || previous.passage !== passage) return null;
  const between = passage.tokens.slice(previous.next, first);
  const isList = between.length > 0 && between.length < 5;
  return isList && areJoints(between, lexicon) ? previous.generic : null;
}

/** Tokens between a place and the pronoun that resumes its noun. */
const RESUMED_WITHIN = 25;

/** The noun that a pronoun resumes: *l'aéroport de Zurich est ouvert, celui de **Genève** est fermé*. */
export function resumedNoun(
  passage: Passage,
  first: number,
  previous: Spot | undefined,
  lexicon: PlaceLexicon,
): Generic | null {
  if (!previous?.generic || previous.generic.plural || previous.passage !== passage) return null;
  let at = first - 1;
  while (lexicon.of.has(wordAt(passage.tokens, at))) at--;
  const isResumed = at < first - 1 && lexicon.standIns.has(wordAt(passage.tokens, at));
  return isResumed && at - previous.next < RESUMED_WITHIN ? previous.generic : null;
}

/** *les aéroports d'Ivato **et de** Nosy Be*: one thing each. */
const isListAt = (tokens: Passage['tokens'], i: number, { conjunctions, of }: PlaceLexicon): boolean =>
  conjunctions.has(wordAt(tokens, i)) && of.has(wordAt(tokens, i + 1)) && isCapital(tokens[i + 2]);

/** A noun that says where something is, not what: *la ville minière du **Donbass***, *une île du **Dniepr*** (but *la plaine de la **Ruzizi***), *les ponts de **Koupiansk***. */
export function isSituating(
  { kind, plural, first }: Generic,
  { matches, next }: Name,
  { tokens }: Passage,
  article: boolean,
  lexicon: PlaceLexicon,
): boolean {
  const isOne = lexicon.articles.has(wordAt(tokens, first - 1)) && !plural;
  if (kind === 'facility') return plural && !isListAt(tokens, next, lexicon);
  if (kind === 'landform')
    return !isOne && article && matches.some((match) => match.main && match.kind === 'water');
  return (
    kind === 'settlement' && article && matches.some((match) => match.main && match.kind !== 'settlement')
  );
}
