import type { Passage } from '../../text/passage.ts';
import { sentenceIndexAt } from '../../text/sentence-at.ts';
import { tokenAt, wordAt } from '../../text/token-at.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import { isCapital } from '../names.ts';
import type { Landmark, UnlistedName } from './model.ts';
import { signOf } from './nouns.ts';
import type { Length } from './relation.ts';

/** Words in capitals that a name may have. */
const MAX_WORDS = 4;
/** Letters up to which a word in capitals is an acronym. */
const ACRONYM_LETTERS = 5;

/** What the report says elsewhere of its capitalised words. */
export interface Known {
  /** Folded words that name people. */
  readonly people: ReadonlySet<string>;
  /** Whether a token lies in a place that was found. */
  readonly isTaken: (token: number) => boolean;
  /** The places of the block, in the order of the text. */
  readonly placed: readonly Landmark[];
}

const isBeside = ({ folded, tokens }: Passage, i: number): boolean => {
  const before = tokenAt(tokens, i - 1);
  const token = tokens[i];
  if (!before || !token) return false;
  return before.end === token.start || (before.end + 1 === token.start && folded[before.end] === ' ');
};

/** Index behind the name that begins at `first`: *Las Bambas*, *Córrego **do** Feijão*, *Jabata **al-**Khachab*. */
export function nameEnd(passage: Passage, first: number, lexicon: PlaceLexicon): number {
  const { tokens } = passage;
  let next = first + 1;
  for (let capitals = 1; capitals < MAX_WORDS && isBeside(passage, next); capitals++) {
    const joint = lexicon.unlisted.joints.has(wordAt(tokens, next)) && isBeside(passage, next + 1) ? 1 : 0;
    const token = tokens[next + joint];
    const isInner = token?.kind === 'word' && /^\p{Ll}+[-'’]\p{Lu}/u.test(token.text);
    if (!(token && (isCapital(token) || isInner))) break;
    next += joint + 1;
  }
  return next;
}

/** Words that a name of a place does not begin with, or does not consist of. */
export function isNoPlace(
  passage: Passage,
  first: number,
  next: number,
  lexicon: PlaceLexicon,
  known: Known,
): boolean {
  const tokens = passage.tokens.slice(first, next);
  const head = tokens[0];
  if (!head || lexicon.openers.has(head.fold) || lexicon.titles.has(head.fold)) return true;
  if (lexicon.notPlaces.has(head.fold) || lexicon.firstNames.has(head.fold)) return true;
  if (tokens.some(({ fold }) => known.people.has(fold)) && tokens.length === 1) return true;
  const isAcronym = /^\p{Lu}+$/u.test(head.text) && head.text.length <= ACRONYM_LETTERS;
  return isAcronym || tokens.some((_, i) => known.isTaken(first + i));
}

/** Names that were not found in any list, where a generic noun or other words say that they are places'. */
export function findUnlistedNames(
  passage: Passage,
  block: number,
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
  known: Known,
): UnlistedName[] {
  const names: UnlistedName[] = [];
  for (let first = 1; first < passage.tokens.length; first++) {
    if (!isCapital(passage.tokens[first])) continue;
    const next = nameEnd(passage, first, lexicon);
    const sign = signOf({ passage, first, next }, names.at(-1), known.placed, lengths, lexicon);
    if (!sign || lexicon.unlisted.idle.has(sign.generic.noun)) continue;
    const { generic, sure } = sign;
    const isMany = tokenAt(passage.tokens, first - 1)?.fold === lexicon.ofMany;
    if (isMany || isNoPlace(passage, first, next, lexicon, known)) continue;
    const isWhole = lexicon.naturals.has(generic.noun) || lexicon.heads.has(generic.noun);
    const opens = isWhole && generic.first < first ? generic.first : first;
    const sentence = sentenceIndexAt(passage, first);
    names.push({ passage, block, sentence, generic, opens, first, next, sure });
    first = next - 1;
  }
  return names;
}
