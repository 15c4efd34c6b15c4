import type { Gazetteer, Match } from '../../gazetteer/model.ts';
import type { PlaceKind } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import { sentenceIndexAt } from '../text/sentence-at.ts';
import { genericBefore, isSituating, sharedNoun } from './generic.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Generic, Spot } from './model.ts';
import { isCapital, type Name, nameAt } from './names.ts';

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

interface Setting {
  readonly block: number;
  readonly lexicon: PlaceLexicon;
  readonly gazetteer: Gazetteer;
}

function spotOf(
  passage: Passage,
  name: Name,
  previous: Spot | undefined,
  { block, lexicon, gazetteer }: Setting,
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
    sentence: sentenceIndexAt(passage, name.first),
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
  const setting: Setting = { block, lexicon, gazetteer };
  for (let i = 0; i < passage.tokens.length; i++) {
    const name = nameAt(passage, i, lexicon, gazetteer) ?? unknownAt(passage, i, lexicon);
    if (!name) continue;
    spots.push(spotOf(passage, name, spots.at(-1), setting));
    i = name.next - 1;
  }
  return spots;
}
