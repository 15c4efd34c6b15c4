import type { Gazetteer, Match } from '../../gazetteer/model.ts';
import { fold } from '../text/fold.ts';
import type { Passage } from '../text/passage.ts';
import { sentenceIndexAt } from '../text/sentence-at.ts';
import { wordAt } from '../text/token-at.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';
import { isCapital } from './names.ts';

/** Words between the noun of a line and its two ends: *la ligne à grande vitesse **Bordeaux-Toulouse***. */
const MOST_WORDS = 4;

/** Index of the noun that says that a line joins two places, or null: *l'**axe** Uvira-Baraka*. */
function lineBefore({ tokens }: Passage, first: number, { lines }: PlaceLexicon): number | null {
  for (let i = first - 1; i >= Math.max(0, first - 1 - MOST_WORDS); i--) {
    const token = tokens[i];
    if (token && lines.has(token.fold)) return i;
    if (token?.kind !== 'word' || isCapital(token)) return null;
  }
  return null;
}

const known = (name: string, gazetteer: Gazetteer): readonly Match[] =>
  /^\p{Lu}/u.test(name)
    ? gazetteer.lookup(name).filter(({ main, kind }) => main && (kind === 'settlement' || kind === 'country'))
    : [];

/** A name that is one part of a token. */
interface Part {
  readonly name: string;
  readonly start: number;
  readonly matches: readonly Match[];
}

/** The two names that a hyphen joins, where both are known: *Uvira-Baraka*, *Lyon-Saint-Exupéry* is one. */
function partsOf(text: string, gazetteer: Gazetteer): readonly Part[] {
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
    const name = text.slice(0, at);
    const other = text.slice(at + 1);
    const matches = known(name, gazetteer);
    const others = known(other, gazetteer);
    if (matches.length > 0 && others.length > 0)
      return [
        { name, start: 0, matches },
        { name: other, start: at + 1, matches: others },
      ];
  }
  return [];
}

/** The two ends of a line that token `first` names: *l'axe **Uvira**-**Baraka***; none for another word. */
export function findPair(
  passage: Passage,
  first: number,
  { block, lexicon, gazetteer }: { block: number; lexicon: PlaceLexicon; gazetteer: Gazetteer },
): Spot[] {
  const token = passage.tokens[first];
  if (token?.kind !== 'word' || !isCapital(token) || !token.text.includes('-')) return [];
  const beforeAt = lineBefore(passage, first, lexicon);
  if (beforeAt === null) return [];
  return partsOf(token.text, gazetteer).map(({ name, start, matches }) => ({
    first,
    next: first + 1,
    part: { start: token.start + start, end: token.start + start + name.length },
    matches,
    passage,
    block,
    sentence: sentenceIndexAt(passage, first),
    name,
    folded: fold(name),
    generic: null,
    article: false,
    before: wordAt(passage.tokens, beforeAt),
    beforeAt,
  }));
}
