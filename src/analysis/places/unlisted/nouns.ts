import { firstIndex } from '../../text/first-index.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Passage } from '../../text/passage.ts';
import { tokenAt, wordAt } from '../../text/token-at.ts';
import { areJoints, genericBefore } from '../generic.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import type { Generic } from '../model.ts';
import type { Landmark, UnlistedName } from './model.ts';
import type { Length } from './relation.ts';
import { flowsBy, livedIn, measuredFrom, namedAsTown, seatedIn, type Written } from './signs.ts';

/** *le lac **Parón***, *le camp de **Kakouma***: a noun that stays in the name, or that tells its kind here only. */
function nounBefore(passage: Passage, first: number, lexicon: PlaceLexicon): Generic | null {
  const generic = genericBefore(passage, first, lexicon);
  let at = first - 1;
  while (lexicon.linkers.has(wordAt(passage.tokens, at))) at--;
  const noun = generic?.noun ?? wordAt(passage.tokens, at);
  const kind = lexicon.unlisted.others.get(noun) ?? lexicon.naturals.get(noun)?.kind;
  if (generic) return kind ? { ...generic, kind } : generic;
  return kind ? { noun, kind, plural: false, linked: at < first - 1, first: at } : null;
}

/** The noun that a list shares: *les villages de Wadir et de **Mazar Dara***. */
function listed(
  passage: Passage,
  first: number,
  before: UnlistedName | undefined,
  lexicon: PlaceLexicon,
): Generic | null {
  if (!before?.generic.plural || before.passage !== passage) return null;
  return joins(passage, before.next, first, lexicon) ? before.generic : null;
}

/** The number of the first place that ends behind token `i`; `placed` is in the order of the text. */
const behind = (placed: readonly Landmark[], i: number): number =>
  firstIndex(0, placed.length, (at) => (placed[at]?.next ?? 0) <= i);

/** Whether the tokens from `from` to before `first` join two names of a list. */
const joins = ({ tokens }: Passage, from: number, first: number, lexicon: PlaceLexicon): boolean => {
  const between = tokens.slice(from, first);
  return between.length > 0 && between.length < 4 && areJoints(between, lexicon);
};

/**
 * The same behind a place that a list has: *les districts de Zabid et d'**Al-Khokha***, *les habitants de Makri et
 * de **Nea Chili***.
 */
function sharedWith(
  passage: Passage,
  first: number,
  placed: readonly Landmark[],
  lexicon: PlaceLexicon,
): Generic | null {
  const before = itemAt(placed, behind(placed, first) - 1);
  if (!before || !joins(passage, before.next, first, lexicon)) return null;
  const generic = genericBefore(passage, before.first, lexicon);
  if (generic?.plural) return generic;
  const isOf = lexicon.of.has(wordAt(passage.tokens, first - 1));
  const people = isOf ? livedIn({ passage, first: before.first }, lexicon) : null;
  return people && { ...people, first };
}

/** *Son village, **Avantas**, …*: the noun stands before a comma, the name between two. */
function apposedTo({ passage, first, next }: Written, lexicon: PlaceLexicon): Generic | null {
  const { tokens } = passage;
  if (tokenAt(tokens, first - 1)?.text !== ',' || tokens[next]?.text !== ',') return null;
  const generic = genericBefore(passage, first - 1, lexicon);
  const isOwn = lexicon.unlisted.possessives.has(wordAt(tokens, (generic?.first ?? 0) - 1));
  return generic?.kind === 'settlement' && !generic.linked && isOwn ? { ...generic, plural: false } : null;
}

/** *à **Santa Rita**, le village voisin*: the noun stands behind the name, and says of which place it is the neighbour. */
function explainedBy({ passage: { tokens }, first, next }: Written, lexicon: PlaceLexicon): Generic | null {
  const link = wordAt(tokens, first - 1);
  if (!lexicon.locatives.has(link) && !lexicon.of.has(link)) return null;
  if (wordAt(tokens, next) !== ',' || !lexicon.articles.has(wordAt(tokens, next + 1))) return null;
  const noun = wordAt(tokens, next + 2);
  const isTown =
    lexicon.nouns.get(noun) === 'settlement' && lexicon.unlisted.beside.has(wordAt(tokens, next + 3));
  return isTown ? { noun, kind: 'settlement', plural: false, linked: true, first } : null;
}

/** Whether *entre* stands before a name that begins at `first`. */
const opensWay = ({ tokens }: Passage, first: number, { unlisted }: PlaceLexicon): boolean =>
  unlisted.ends.has(wordAt(tokens, first - 1));

/** *entre **Vissoie** et Zinal*: the other end is a town. */
function endOf(
  { passage, first, next }: Written,
  placed: readonly Landmark[],
  lexicon: PlaceLexicon,
): Generic | null {
  const { conjunctions } = lexicon;
  const isFirst = conjunctions.has(wordAt(passage.tokens, next)) && opensWay(passage, first, lexicon);
  if (!isFirst && !conjunctions.has(wordAt(passage.tokens, first - 1))) return null;
  const at = behind(placed, first);
  const before = itemAt(placed, at - 1);
  const after = placed[at];
  const other = isFirst ? after : before;
  const isEnd = isFirst
    ? after?.first === next + 1
    : before?.next === first - 1 && opensWay(passage, before.first, lexicon);
  return isEnd && other?.place.kind === 'settlement'
    ? { noun: '', kind: 'settlement', plural: false, linked: false, first }
    : null;
}

/** What makes a name that of a place, and whether it does so by itself. */
export interface Sign {
  readonly generic: Generic;
  readonly sure: boolean;
}

/** A noun that is used of little else than a place: *le village de*, not *la mine de* nor *le département Justice*. */
const tells = ({ noun, kind, linked }: Generic, { unlisted }: PlaceLexicon): boolean =>
  kind !== 'facility' &&
  !unlisted.figurative.has(noun) &&
  !unlisted.idle.has(noun) &&
  (linked || kind !== 'region');

/** The noun that says of a name that it is a place, and of which kind, or what else says so; null where nothing does. */
export function signOf(
  name: Written,
  previous: UnlistedName | undefined,
  placed: readonly Landmark[],
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
): Sign | null {
  const { passage, first } = name;
  const noun =
    nounBefore(passage, first, lexicon) ??
    listed(passage, first, previous, lexicon) ??
    sharedWith(passage, first, placed, lexicon);
  if (noun) return { generic: noun, sure: tells(noun, lexicon) };
  const generic =
    apposedTo(name, lexicon) ??
    explainedBy(name, lexicon) ??
    livedIn(name, lexicon) ??
    seatedIn(name, lexicon) ??
    namedAsTown(name, lexicon) ??
    measuredFrom(name, lengths, lexicon) ??
    flowsBy(name, lexicon);
  if (generic) return { generic, sure: true };
  const end = endOf(name, placed, lexicon);
  return end && { generic: end, sure: false };
}
