import type { Gazetteer } from '../../gazetteer/model.ts';
import type { Passage } from '../text/passage.ts';
import { sentenceIndexAt } from '../text/sentence-at.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import { genericBefore, isSituating, resumedNoun, sharedNoun } from './generic.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Generic, Spot } from './model.ts';
import {
  byFullName,
  longer,
  namedByHead,
  namedWithNoun,
  respelled,
  type Setting,
} from './named-otherwise.ts';
import { isCapital, type Name, nameAt } from './names.ts';
import { opensName } from './opens-name.ts';
import { findPair } from './pairs.ts';

/** `own` is the generic noun that stands before the name itself. */
function spotOf(
  passage: Passage,
  name: Name,
  own: Generic | null,
  previous: Spot | undefined,
  setting: Setting,
): Spot {
  const { block, lexicon } = setting;
  const { tokens } = passage;
  const article = lexicon.articles.has(wordAt(tokens, name.first - 1));
  const near =
    own ??
    sharedNoun(passage, name.first, previous, lexicon) ??
    resumedNoun(passage, name.first, previous, lexicon);
  const generic = near && !isSituating(near, name, passage, article, lexicon) ? near : null;
  const full = generic ? byFullName(passage, generic, name, setting) : [];
  const beforeAt = article ? name.first - 2 : name.first - 1;
  const start = tokens[name.first]?.start;
  const end = tokenAt(tokens, name.next - 1)?.end;
  const contraction = lexicon.fused.has(wordAt(tokens, name.first - 1));
  return {
    ...name,
    matches: full.length > 0 ? full : name.matches,
    passage,
    block,
    sentence: sentenceIndexAt(passage, name.first),
    name: passage.text.slice(start, end),
    folded: passage.folded.slice(start, end),
    generic,
    article,
    before: wordAt(tokens, contraction ? name.first - 1 : beforeAt),
    beforeAt,
  };
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
    const generic = genericBefore(passage, i, lexicon);
    const name =
      longer(nameAt(passage, i, lexicon, gazetteer), namedWithNoun(passage, i, generic, setting)) ??
      namedByHead(passage, i, setting) ??
      respelled(passage, i, generic, setting);
    if (!name) {
      spots.push(...findPair(passage, i, setting));
      continue;
    }
    spots.push(spotOf(passage, name, generic, spots.at(-1), setting));
    i = name.next - 1;
  }
  return spots;
}
