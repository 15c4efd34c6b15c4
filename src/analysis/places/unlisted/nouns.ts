import { firstIndex } from '../../text/first-index.ts';
import type { Passage } from '../../text/passage.ts';
import { areJoints, genericBefore } from '../generic.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import type { Generic } from '../model.ts';
import type { Landmark, UnlistedName } from './model.ts';

/** A name in its passage, `tokens[first]` to before `tokens[next]`. */
type Written = Pick<UnlistedName, 'passage' | 'first' | 'next'>;

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

/** The same behind a place that a list has: *les districts de Zabid et d'**Al-Khokha***. */
function sharedWith(
  passage: Passage,
  first: number,
  placed: readonly Landmark[],
  lexicon: PlaceLexicon,
): Generic | null {
  const before = placed[behind(placed, first) - 1];
  if (!before || !joins(passage, before.next, first, lexicon)) return null;
  const generic = genericBefore(passage, before.first, lexicon);
  return generic?.plural ? generic : null;
}

/** *Son village, **Avantas**, …*: the noun stands before a comma, the name between two. */
function apposedTo({ passage, first, next }: Written, lexicon: PlaceLexicon): Generic | null {
  const { tokens } = passage;
  if (tokens[first - 1]?.text !== ',' || tokens[next]?.text !== ',') return null;
  const generic = genericBefore(passage, first - 1, lexicon);
  const isOwn = lexicon.unlisted.possessives.has(tokens[(generic?.first ?? 0) - 1]?.fold ?? '');
  return generic?.kind === 'settlement' && !generic.linked && isOwn ? { ...generic, plural: false } : null;
}

/** *à **Santa Rita**, le village voisin*: the noun stands behind the name, and says of which place it is the neighbour. */
function explainedBy({ passage, first, next }: Written, lexicon: PlaceLexicon): Generic | null {
  const { tokens } = passage;
  const word = (i: number): string => tokens[i]?.fold ?? '';
  const isLed = lexicon.locatives.has(word(first - 1)) || lexicon.of.has(word(first - 1));
  if (!isLed || word(next) !== ',' || !lexicon.articles.has(word(next + 1))) return null;
  const noun = word(next + 2);
  const isTown = lexicon.nouns.get(noun) === 'settlement' && lexicon.unlisted.beside.has(word(next + 3));
  return isTown ? { noun, kind: 'settlement', plural: false, linked: true, first } : null;
}

/** *un hôtelier de **Grimentz***, *les habitants d'**Hébertville***: who lives in a town. */
function livedIn(passage: Passage, first: number, lexicon: PlaceLexicon): Generic | null {
  const { tokens } = passage;
  const link = tokens[first - 1]?.fold ?? '';
  if (!lexicon.of.has(link) || lexicon.fused.has(link) || link === lexicon.ofMany) return null;
  const isResident = [first - 2, first - 3].some((at) =>
    lexicon.unlisted.residents.has(tokens[at]?.fold ?? ''),
  );
  return isResident ? { noun: '', kind: 'settlement', plural: false, linked: true, first } : null;
}

/** *entre **Vissoie** et Zinal*: the other end is a town. */
function endOf(
  { passage, first, next }: Written,
  placed: readonly Landmark[],
  { unlisted, conjunctions }: PlaceLexicon,
): Generic | null {
  const word = (i: number): string => passage.tokens[i]?.fold ?? '';
  const opens = (i: number): boolean => unlisted.ends.has(word(i - 1));
  const [isFirst, isSecond] = [
    conjunctions.has(word(next)) && opens(first),
    conjunctions.has(word(first - 1)),
  ];
  if (!isFirst && !isSecond) return null;
  const at = behind(placed, first);
  const [before, after] = [placed[at - 1], placed[at]];
  const other = isFirst ? after : before;
  const isEnd = isFirst ? after?.first === next + 1 : before?.next === first - 1 && opens(before.first);
  return isEnd && other?.place.kind === 'settlement'
    ? { noun: '', kind: 'settlement', plural: false, linked: false, first }
    : null;
}

/** The noun that says of a name that it is a place, and of which kind; null where none does. */
export function nounOf(
  name: Written,
  previous: UnlistedName | undefined,
  placed: readonly Landmark[],
  lexicon: PlaceLexicon,
): Generic | null {
  const { passage, first } = name;
  return (
    nounBefore(passage, first, lexicon) ??
    listed(passage, first, previous, lexicon) ??
    sharedWith(passage, first, placed, lexicon) ??
    apposedTo(name, lexicon) ??
    explainedBy(name, lexicon) ??
    livedIn(passage, first, lexicon) ??
    endOf(name, placed, lexicon)
  );
}
