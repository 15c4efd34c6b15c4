import type { Gazetteer, Match } from '../../gazetteer/model.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Generic } from './model.ts';
import { isCapital, type Name, nameAt } from './names.ts';
import { respell } from './respell.ts';

/** Words in capitals that the name of a facility may have. */
const MAX_WORDS = 4;

/** What names are looked up with; `block` is the number of their passage. */
export interface Setting {
  readonly block: number;
  readonly lexicon: PlaceLexicon;
  readonly gazetteer: Gazetteer;
}

/** Index of the first linker in the run of linkers before `first`, or `first`. */
function linkersFrom({ tokens }: Passage, first: number, lexicon: PlaceLexicon): number {
  let at = first;
  while (lexicon.linkers.has(wordAt(tokens, at - 1))) at--;
  return at;
}

/**
 * Places filed under noun and name together: *fleuve Niger*, *centrale nucléaire de Zaporijjia*, with or
 * without the adjectives between: *la centrale nucléaire ukrainienne de Zaporijjia*.
 */
export function byFullName(
  passage: Passage,
  generic: Generic,
  { first, next }: Name,
  { lexicon, gazetteer }: Setting,
): readonly Match[] {
  const { tokens, text } = passage;
  const end = tokenAt(tokens, next - 1)?.end;
  const tail = text.slice(tokens[linkersFrom(passage, first, lexicon)]?.start, end);
  const [head = ''] = generic.noun.split(' ');
  const whole = text.slice(tokens[generic.first]?.start, end);
  for (const name of new Set([whole, `${generic.noun} ${tail}`, `${head} ${tail}`])) {
    const found = gazetteer.lookup(name).filter(({ kind, main }) => main && kind === generic.kind);
    if (found.length > 0) return found;
  }
  return [];
}

/** A name that is filed with its noun only: *le pont **Vasco-de-Gama***, *la base de **Ramstein***. */
export function namedWithNoun(
  passage: Passage,
  first: number,
  generic: Generic | null,
  setting: Setting,
): Name | null {
  const token = passage.tokens[first];
  if (!generic || token?.kind !== 'word' || !isCapital(token)) return null;
  let next = first + 1;
  while (isCapital(passage.tokens[next]) && next - first < MAX_WORDS) next++;
  for (; next > first; next--) {
    const matches = byFullName(passage, generic, { first, next, matches: [] }, setting);
    if (matches.length > 0) return { first, next, matches };
  }
  return null;
}

/** *la mine **Canadian Malartic*** is not the town of *Canadian*: the name that reaches farther, or the first. */
export const longer = (name: Name | null, other: Name | null): Name | null =>
  name && (other?.next ?? 0) <= name.next ? name : other;

/** *le lac **Chibougamau***, *le cap **Corse***: where no list has it, it lies by the town or region of its name. */
export function namedByHead(passage: Passage, first: number, { lexicon, gazetteer }: Setting): Name | null {
  const head = wordAt(passage.tokens, first);
  if (!lexicon.naturals.has(head)) return null;
  let at = first + 1;
  while (lexicon.linkers.has(wordAt(passage.tokens, at)) && at - first < MAX_WORDS) at++;
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
export function respelled(
  passage: Passage,
  first: number,
  generic: Generic | null,
  { lexicon, gazetteer }: Setting,
): Name | null {
  const token = passage.tokens[first];
  if (token?.kind !== 'word' || !isCapital(token)) return null;
  if (!generic && !lexicon.locatives.has(wordAt(passage.tokens, first - 1))) return null;
  const spelling = respell(token.text, lexicon.spellings);
  const matches = gazetteer.lookup(spelling).filter(({ main, kind }) => main && kind === 'settlement');
  return matches.length > 0
    ? { first, next: first + 1, matches: matches.map((match) => ({ ...match, main: false })) }
    : null;
}
