import type { Gazetteer, Match } from '../../gazetteer/model.ts';
import type { PlaceKind } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import type { PlaceLexicon } from './lexicon.ts';
import { isCapital, type Name, nameAt } from './names.ts';

/** A generic noun before a name, and what it says. */
export interface Generic {
  readonly noun: string;
  readonly kind: PlaceKind;
  readonly plural: boolean;
  /** The token of the noun's first word. */
  readonly first: number;
}

/** A name in the text that may be a place, with what stands around it. */
export interface Spot extends Name {
  readonly passage: Passage;
  /** Number of the passage, and of the sentence in it. */
  readonly block: number;
  readonly sentence: number;
  readonly name: string;
  readonly generic: Generic | null;
  /** An article that is no part of the name stands before it: *le Donbass*, *du Donbass*. */
  readonly article: boolean;
  /** The word before the name and its article, folded; empty at the start of a sentence. */
  readonly before: string;
  /** Index of that word. */
  readonly beforeAt: number;
}

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

/** The longest generic noun whose last word is token `last`: *base aérienne*. */
function nounEndingAt(passage: Passage, last: number, lexicon: PlaceLexicon): Generic | null {
  for (let words = MAX_NOUN_WORDS; words > 0; words--) {
    const first = last - words + 1;
    const parts = passage.tokens.slice(Math.max(0, first), last + 1);
    const found = first < 0 ? null : kindOf(parts.map(({ fold }) => fold).join(' '), lexicon);
    if (found && passage.tokens[first - 1]?.fold !== "d'") return { ...found, first };
  }
  return null;
}

const isPlain = (passage: Passage, i: number, lexicon: PlaceLexicon): boolean => {
  const token = passage.tokens[i];
  return (
    token?.kind === 'word' &&
    !isCapital(token) &&
    !lexicon.inner.has(token.fold) &&
    !lexicon.linkers.has(token.fold)
  );
};

/** *la région voisine de **Dnipropetrovsk***, *le fleuve **Niger***, *la capitale **Bamako***. */
function genericBefore(passage: Passage, first: number, lexicon: PlaceLexicon): Generic | null {
  const { tokens } = passage;
  let at = first - 1;
  while (lexicon.linkers.has(tokens[at]?.fold ?? '') && !isCapital(tokens[at])) at--;
  const linked = at < first - 1;
  if (linked && !tokens.slice(at + 1, first).some(({ fold }) => lexicon.of.has(fold))) return null;
  const beside = tokens[at]?.fold ?? '';
  if (!linked && lexicon.apposed.has(beside))
    return { noun: beside, kind: 'settlement', plural: false, first: at };
  for (let skipped = 0; skipped <= (linked ? MAX_ADJECTIVES : 0); skipped++) {
    const generic = nounEndingAt(passage, at - skipped, lexicon);
    if (generic) return generic;
    if (!isPlain(passage, at - skipped, lexicon)) return null;
  }
  return null;
}

/** The noun that a list shares: *les régions de Kharkiv et **Dnipropetrovsk***. */
function sharedNoun(
  passage: Passage,
  first: number,
  previous: Spot | undefined,
  lexicon: PlaceLexicon,
): Generic | null {
  if (!previous?.generic?.plural || previous.passage !== passage) return null;
  const between = passage.tokens.slice(previous.next, first);
  const isList = between.length > 0 && between.length < 5;
  const joins = between.every(
    ({ fold }) => fold === ',' || lexicon.conjunctions.has(fold) || lexicon.linkers.has(fold),
  );
  return isList && joins ? previous.generic : null;
}

function sentenceOf(passage: Passage, token: number): number {
  return passage.sentences.findIndex(({ firstToken, lastToken }) => token >= firstToken && token < lastToken);
}

/** Places filed under noun and name together: *fleuve Niger*, *centrale nucléaire de Zaporijjia*. */
function byFullName(
  passage: Passage,
  generic: Generic,
  next: number,
  gazetteer: Gazetteer,
): readonly Match[] {
  const start = passage.tokens[generic.first]?.start ?? 0;
  const whole = gazetteer.lookup(passage.text.slice(start, passage.tokens[next - 1]?.end));
  return whole.filter(({ kind, main }) => main && kind === generic.kind);
}

/** A noun that says where something is, not what: *la ville minière du **Donbass***, *les ponts de **Koupiansk***. */
function isSituating({ kind, plural }: Generic, { matches }: Name, article: boolean): boolean {
  if (kind === 'facility') return plural;
  return (
    kind === 'settlement' && article && matches.some((match) => match.main && match.kind !== 'settlement')
  );
}

interface Reading {
  readonly block: number;
  readonly lexicon: PlaceLexicon;
  readonly gazetteer: Gazetteer;
}

function spotOf(
  passage: Passage,
  name: Name,
  previous: Spot | undefined,
  { block, lexicon, gazetteer }: Reading,
): Spot {
  const { tokens } = passage;
  const article = lexicon.articles.has(tokens[name.first - 1]?.fold ?? '');
  const near =
    genericBefore(passage, name.first, lexicon) ?? sharedNoun(passage, name.first, previous, lexicon);
  const generic = near && !isSituating(near, name, article) ? near : null;
  const full = generic ? byFullName(passage, generic, name.next, gazetteer) : [];
  const beforeAt = article ? name.first - 2 : name.first - 1;
  const contraction = article && /^[ad]/.test(tokens[name.first - 1]?.fold ?? '');
  return {
    ...name,
    matches: full.length > 0 ? full : name.matches,
    passage,
    block,
    sentence: sentenceOf(passage, name.first),
    name: passage.text.slice(tokens[name.first]?.start, tokens[name.next - 1]?.end),
    generic,
    article,
    before: tokens[contraction ? name.first - 1 : beforeAt]?.fold ?? '',
    beforeAt,
  };
}

/** Where an unknown name may be told by its noun alone: *le village de **Tegh***. */
const TELLING: ReadonlySet<PlaceKind> = new Set(['settlement', 'water', 'facility']);

function unknownAt(passage: Passage, first: number, lexicon: PlaceLexicon): Name | null {
  const token = passage.tokens[first];
  if (token?.kind !== 'word' || !isCapital(token) || lexicon.titles.has(token.fold)) return null;
  const linked = lexicon.linkers.has(passage.tokens[first - 1]?.fold ?? '');
  const generic = linked ? genericBefore(passage, first, lexicon) : null;
  if (!generic || generic.plural || !TELLING.has(generic.kind)) return null;
  let next = first + 1;
  while (isCapital(passage.tokens[next])) next++;
  return { first, next, matches: [] };
}

/** Every name of the passage that the gazetteer knows, longest first, none inside another. */
export function findSpots(
  passage: Passage,
  block: number,
  lexicon: PlaceLexicon,
  gazetteer: Gazetteer,
): Spot[] {
  const spots: Spot[] = [];
  const reading = { block, lexicon, gazetteer };
  for (let i = 0; i < passage.tokens.length; i++) {
    const name = nameAt(passage, i, lexicon, gazetteer) ?? unknownAt(passage, i, lexicon);
    if (!name) continue;
    spots.push(spotOf(passage, name, spots.at(-1), reading));
    i = name.next - 1;
  }
  return spots;
}
