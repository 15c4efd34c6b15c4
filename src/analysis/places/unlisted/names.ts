import type { Passage } from '../../text/passage.ts';
import { sentenceIndexAt } from '../../text/sentence-at.ts';
import { genericBefore } from '../generic.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import type { Generic } from '../model.ts';
import { isCapital } from '../names.ts';
import type { UnlistedName } from './model.ts';

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
}

const isBeside = ({ folded, tokens }: Passage, i: number): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!before || !token) return false;
  return before.end === token.start || (before.end + 1 === token.start && folded[before.end] === ' ');
};

/** Index behind the name that begins at `first`: *Las Bambas*, *Córrego **do** Feijão*, *Jabata **al-**Khachab*. */
export function nameEnd(passage: Passage, first: number, lexicon: PlaceLexicon): number {
  const { tokens } = passage;
  let next = first + 1;
  for (let capitals = 1; capitals < MAX_WORDS && isBeside(passage, next); capitals++) {
    const joint =
      lexicon.unlisted.joints.has(tokens[next]?.fold ?? '') && isBeside(passage, next + 1) ? 1 : 0;
    const token = tokens[next + joint];
    const isInner = token?.kind === 'word' && /^\p{Ll}+[-'’]\p{Lu}/u.test(token.text);
    if (!(token && (isCapital(token) || isInner))) break;
    next += joint + 1;
  }
  return next;
}

/** *le lac **Parón***, *le camp de **Kakouma***: a noun that stays in the name, or that tells its kind here only. */
function nounBefore(passage: Passage, first: number, lexicon: PlaceLexicon): Generic | null {
  const generic = genericBefore(passage, first, lexicon);
  let at = first - 1;
  while (lexicon.linkers.has(passage.tokens[at]?.fold ?? '')) at--;
  const noun = generic?.noun ?? passage.tokens[at]?.fold ?? '';
  const kind = lexicon.unlisted.others.get(noun) ?? lexicon.naturals.get(noun)?.kind;
  if (generic) return kind ? { ...generic, kind } : generic;
  return kind ? { noun, kind, plural: false, linked: at < first - 1, first: at } : null;
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
  const [head] = tokens;
  if (!head || lexicon.openers.has(head.fold) || lexicon.titles.has(head.fold)) return true;
  if (lexicon.notPlaces.has(head.fold) || lexicon.firstNames.has(head.fold)) return true;
  if (tokens.some(({ fold }) => known.people.has(fold)) && tokens.length === 1) return true;
  const isAcronym = /^\p{Lu}+$/u.test(head.text) && head.text.length <= ACRONYM_LETTERS;
  return isAcronym || tokens.some((_, i) => known.isTaken(first + i));
}

/** Names behind a generic noun that were not found in any list. */
export function findUnlistedNames(
  passage: Passage,
  block: number,
  lexicon: PlaceLexicon,
  known: Known,
): UnlistedName[] {
  const names: UnlistedName[] = [];
  for (let first = 1; first < passage.tokens.length; first++) {
    if (!isCapital(passage.tokens[first])) continue;
    const generic = nounBefore(passage, first, lexicon) ?? listed(passage, first, names.at(-1), lexicon);
    if (!generic || lexicon.unlisted.idle.has(generic.noun)) continue;
    const isMany = passage.tokens[first - 1]?.fold === lexicon.ofMany;
    const next = nameEnd(passage, first, lexicon);
    if (isMany || isNoPlace(passage, first, next, lexicon, known)) continue;
    const isWhole = lexicon.naturals.has(generic.noun) || lexicon.heads.has(generic.noun);
    const opens = isWhole && generic.first < first ? generic.first : first;
    names.push({ passage, block, sentence: sentenceIndexAt(passage, first), generic, opens, first, next });
    first = next - 1;
  }
  return names;
}

/** The noun that a list shares: *les villages de Wadir et de **Mazar Dara***. */
function listed(
  passage: Passage,
  first: number,
  before: UnlistedName | undefined,
  lexicon: PlaceLexicon,
): Generic | null {
  if (!before?.generic.plural || before.passage !== passage) return null;
  const between = passage.tokens.slice(before.next, first);
  const joins = between.every(
    ({ fold }) => fold === ',' || lexicon.conjunctions.has(fold) || lexicon.linkers.has(fold),
  );
  return joins && between.length > 0 && between.length < 4 ? before.generic : null;
}
