import type { Gazetteer, Match } from '../../gazetteer/model.ts';
import type { Passage } from '../text/passage.ts';
import { sentenceIndexAt } from '../text/sentence-at.ts';
import { genericBefore, isSituating, resumedNoun, sharedNoun } from './generic.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Generic, Spot } from './model.ts';
import { isCapital, type Name, nameAt } from './names.ts';
import { opensName } from './opens-name.ts';
import { findPair } from './pairs.ts';
import { respell } from './respell.ts';

/** Words in capitals that the name of a facility may have. */
const MAX_WORDS = 4;

interface Setting {
  readonly block: number;
  readonly lexicon: PlaceLexicon;
  readonly gazetteer: Gazetteer;
}

/** Index of the first linker in the run of linkers before `first`, or `first`. */
function linkersFrom({ tokens }: Passage, first: number, lexicon: PlaceLexicon): number {
  let at = first;
  while (lexicon.linkers.has(tokens[at - 1]?.fold ?? '')) at--;
  return at;
}

/**
 * Places filed under noun and name together: *fleuve Niger*, *centrale nucléaire de Zaporijjia*, with or
 * without the adjectives between: *la centrale nucléaire ukrainienne de Zaporijjia*.
 */
function byFullName(
  passage: Passage,
  generic: Generic,
  { first, next }: Name,
  { lexicon, gazetteer }: Setting,
): readonly Match[] {
  const { tokens, text } = passage;
  const end = tokens[next - 1]?.end;
  const tail = text.slice(tokens[linkersFrom(passage, first, lexicon)]?.start, end);
  const [head = ''] = generic.noun.split(' ');
  const whole = text.slice(tokens[generic.first]?.start, end);
  for (const name of new Set([whole, `${generic.noun} ${tail}`, `${head} ${tail}`])) {
    const found = gazetteer.lookup(name).filter(({ kind, main }) => main && kind === generic.kind);
    if (found.length > 0) return found;
  }
  return [];
}

function spotOf(passage: Passage, name: Name, previous: Spot | undefined, setting: Setting): Spot {
  const { block, lexicon } = setting;
  const { tokens } = passage;
  const article = lexicon.articles.has(tokens[name.first - 1]?.fold ?? '');
  const near =
    genericBefore(passage, name.first, lexicon) ??
    sharedNoun(passage, name.first, previous, lexicon) ??
    resumedNoun(passage, name.first, previous, lexicon);
  const generic = near && !isSituating(near, name, passage, article, lexicon) ? near : null;
  const full = generic ? byFullName(passage, generic, name, setting) : [];
  const beforeAt = article ? name.first - 2 : name.first - 1;
  const contraction = lexicon.fused.has(tokens[name.first - 1]?.fold ?? '');
  return {
    ...name,
    matches: full.length > 0 ? full : name.matches,
    passage,
    block,
    sentence: sentenceIndexAt(passage, name.first),
    name: passage.text.slice(tokens[name.first]?.start, tokens[name.next - 1]?.end),
    generic,
    article,
    before: tokens[contraction ? name.first - 1 : beforeAt]?.fold ?? '',
    beforeAt,
  };
}

/** A name that is filed with its noun only: *le pont **Vasco-de-Gama***, *la base de **Ramstein***. */
function namedWithNoun(passage: Passage, first: number, setting: Setting): Name | null {
  const { lexicon } = setting;
  const token = passage.tokens[first];
  if (token?.kind !== 'word' || !isCapital(token)) return null;
  const generic = genericBefore(passage, first, lexicon);
  if (!generic) return null;
  let next = first + 1;
  while (isCapital(passage.tokens[next]) && next - first < MAX_WORDS) next++;
  for (; next > first; next--) {
    const matches = byFullName(passage, generic, { first, next, matches: [] }, setting);
    if (matches.length > 0) return { first, next, matches };
  }
  return null;
}

/** *la mine **Canadian Malartic*** is not the town of *Canadian*: the name that reaches farther, or the first. */
const longer = (name: Name | null, other: Name | null): Name | null =>
  name && (other?.next ?? 0) <= name.next ? name : other;

/** *le lac **Chibougamau***, *le cap **Corse***: where no list has it, it lies by the town or region of its name. */
function namedByHead(passage: Passage, first: number, { lexicon, gazetteer }: Setting): Name | null {
  const head = passage.tokens[first]?.fold ?? '';
  if (!lexicon.naturals.has(head)) return null;
  let at = first + 1;
  while (lexicon.linkers.has(passage.tokens[at]?.fold ?? '') && at - first < MAX_WORDS) at++;
  const name = nameAt(passage, at, lexicon, gazetteer);
  const kind = lexicon.naturals.get(head)?.kind;
  if (name?.matches.some((match) => match.main && match.kind === kind)) return null;
  const towns = name?.matches.filter(
    ({ main, kind }) => main && (kind === 'settlement' || kind === 'region'),
  );
  const matches = (towns ?? []).flatMap((town) => {
    const place = gazetteer.byId(`${head}--${town.id}`);
    return place ? [{ ...place, main: true }] : [];
  });
  return name && matches.length > 0 ? { first, next: name.next, matches } : null;
}

/** A town under the spelling of English maps: *Toktogoul*, which they call *Toktogul*. */
function respelled(passage: Passage, first: number, { lexicon, gazetteer }: Setting): Name | null {
  const token = passage.tokens[first];
  if (token?.kind !== 'word' || !isCapital(token)) return null;
  const isPlaced =
    genericBefore(passage, first, lexicon) !== null ||
    lexicon.locatives.has(passage.tokens[first - 1]?.fold ?? '');
  if (!isPlaced) return null;
  const spelling = respell(token.text, lexicon.spellings);
  const matches = gazetteer.lookup(spelling).filter(({ main, kind }) => main && kind === 'settlement');
  return matches.length > 0
    ? { first, next: first + 1, matches: matches.map((match) => ({ ...match, main: false })) }
    : null;
}

/** Every name of the passage that the gazetteer knows, longest first, none inside another. */
export function findSpots(
  passage: Passage,
  block: number,
  lexicon: PlaceLexicon,
  gazetteer: Gazetteer,
): Spot[] {
  const spots: Spot[] = [];
  const setting: Setting = { block, lexicon, gazetteer };
  const opens = opensName(lexicon);
  for (let i = 0; i < passage.tokens.length; i++) {
    const token = passage.tokens[i];
    if (!token || !(isCapital(token) || opens(token))) continue;
    const name =
      longer(nameAt(passage, i, lexicon, gazetteer), namedWithNoun(passage, i, setting)) ??
      namedByHead(passage, i, setting) ??
      respelled(passage, i, setting);
    if (!name) {
      spots.push(...findPair(passage, i, setting));
      continue;
    }
    spots.push(spotOf(passage, name, spots.at(-1), setting));
    i = name.next - 1;
  }
  return spots;
}
