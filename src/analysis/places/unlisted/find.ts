import type { FigureMention, PlaceMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Passage } from '../../text/passage.ts';
import { tokenAt, wordAt } from '../../text/token-at.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import { anchorOf } from './anchor.ts';
import { findBareNames } from './bare.ts';
import { FARTHEST_KM } from './locate.data.ts';
import { leaveUnplaced, locate } from './locate.ts';
import type { Landmark, UnlistedName } from './model.ts';
import { findUnlistedNames, type Known } from './names.ts';
import type { Length } from './relation.ts';
import { findRepeats, indexPlaced } from './repeats.ts';

const METRES = 1000;

/** The lengths of the report that may part two places. */
export function findLengths(figures: readonly FigureMention[]): Length[] {
  return figures.flatMap(({ kind, unit, value, min, max, start, end }) => {
    const amount = value ?? (min !== undefined && max !== undefined ? (min + max) / 2 : null);
    if (kind !== 'length' || (unit !== 'km' && unit !== 'm')) return [];
    const km = amount === null ? null : unit === 'm' ? amount / METRES : amount;
    return km !== null && km > FARTHEST_KM ? [] : [{ start, end, km }];
  });
}

/** Words that name people in the report: `surnames`, and what stands behind a title. */
function peopleOf(
  passages: readonly Passage[],
  surnames: ReadonlySet<string>,
  lexicon: PlaceLexicon,
): Set<string> {
  const people = new Set(surnames);
  for (const { tokens } of passages)
    tokens.forEach(({ fold: word, capital }, i) => {
      if (!capital) return;
      const at = tokenAt(tokens, i - 1)?.text === '.' ? i - 2 : i - 1;
      if (lexicon.titles.has(wordAt(tokens, at))) people.add(word);
    });
  return people;
}

/** What is known of each block: the places in it, and whether a token lies in one. */
interface Ground {
  readonly placed: readonly Landmark[];
  readonly known: Known;
}

function groundOf(here: readonly Landmark[], people: ReadonlySet<string>): Ground {
  const taken = new Set<number>();
  for (const { first, next } of here) for (let i = first; i < next; i++) taken.add(i);
  const isTaken = (i: number): boolean => taken.has(i);
  return { placed: here.filter(hasPosition), known: { people, isTaken, placed: here } };
}

/** A name that no list has and its mention. */
interface Named {
  readonly name: UnlistedName;
  readonly mention: PlaceMention;
}

/** The names of a block that something in the report places, and those that are places for sure. */
function namedIn(
  passage: Passage,
  block: number,
  { placed, known }: Ground,
  beside: readonly Landmark[],
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
): Named[] {
  const names = findUnlistedNames(passage, block, lengths, lexicon, known);
  const bare = findBareNames(placed, lengths, lexicon, known);
  const own = names.flatMap((name) => {
    const anchor = anchorOf(name, { inBlock: placed, beside }, lengths, lexicon);
    if (anchor) return [{ name, mention: locate(name, anchor, lexicon) }];
    return name.sure ? [{ name, mention: leaveUnplaced(name, lexicon) }] : [];
  });
  const others = bare.filter(({ name }) => !names.some(({ first }) => first === name.first));
  return [...own, ...others.map(({ name, ...anchor }) => ({ name, mention: locate(name, anchor, lexicon) }))];
}

/** Places that no list has, by what the report says where they lie; `surnames` of the report name none. */
export function findUnlisted(
  passages: readonly Passage[],
  landmarks: readonly Landmark[],
  lengths: readonly Length[],
  surnames: ReadonlySet<string>,
  lexicon: PlaceLexicon,
): PlaceMention[] {
  const known = Map.groupBy(landmarks, ({ block }) => block);
  const people = peopleOf(passages, surnames, lexicon);
  const bare = groundOf([], people);
  const grounds = passages.map((_, block) => {
    const here = known.get(block);
    return here ? groundOf(here, people) : bare;
  });
  const named = passages.flatMap((passage, block) => {
    const ground = grounds[block];
    const beside = [
      ...(itemAt(grounds, block - 1)?.placed.toReversed() ?? []),
      ...(grounds[block + 1]?.placed ?? []),
    ];
    return ground ? namedIn(passage, block, ground, beside, lengths, lexicon) : [];
  });
  const placed = asOne(named);
  if (placed.length === 0) return [];
  const repeatable = indexPlaced(placed);
  const own = Map.groupBy(placed, ({ name }) => name.block);
  const repeats = passages.flatMap((passage, block) => {
    const names = (own.get(block) ?? []).map(({ name }) => name);
    const isOwn = (i: number): boolean => names.some(({ opens, next }) => opens <= i && i < next);
    return findRepeats(passage, repeatable, (i) => isOwn(i) || (grounds[block]?.known.isTaken(i) ?? false));
  });
  return [...placed.map(({ mention }) => mention), ...repeats];
}

/** A name of one report is one place: where it is put most surely, and first of such. */
function asOne(named: readonly Named[]): Named[] {
  const keyOf = ({ kind, name }: PlaceMention): string => `${kind} ${fold(name)}`;
  const best = new Map<string, PlaceMention>();
  for (const { mention } of named) {
    const known = best.get(keyOf(mention));
    if (!known || known.confidence < mention.confidence) best.set(keyOf(mention), mention);
  }
  return named.map(({ name, mention }) => {
    const { start, end, text } = mention;
    return { name, mention: { ...mention, ...best.get(keyOf(mention)), start, end, text } };
  });
}

const hasPosition = ({ place: { lat, lon } }: Landmark): boolean => lat !== null && lon !== null;
