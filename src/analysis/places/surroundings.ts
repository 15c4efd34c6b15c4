import type { Match } from '../../gazetteer/model.ts';
import { wordAt } from '../text/token-at.ts';
import { POINTS } from './accept.data.ts';
import { isDated, opensDateline } from './dateline.ts';
import { kilometres, kilometresAtLeast } from './geo.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading, Spot } from './model.ts';
import { weight } from './renown.ts';

/** Points for the words before the name: *la ville de **Téra***, *à **Téra***. */
export function surroundings(
  { generic, part, before, beforeAt, passage, article, first }: Spot,
  lexicon: PlaceLexicon,
): number {
  if (generic || part) return POINTS.generic;
  if (lexicon.locatives.has(before)) return POINTS.locative;
  const linker = wordAt(passage.tokens, article ? first - 1 : beforeAt);
  const reached = wordAt(passage.tokens, beforeAt - 1);
  const leads = lexicon.locatives.has(reached) || lexicon.civics.has(reached);
  if (lexicon.of.has(linker) && leads) return POINTS.locative;
  return lexicon.linkers.has(linker) ? POINTS.linker : 0;
}

const joins = (word: string, { conjunctions }: PlaceLexicon): boolean =>
  word === ',' || conjunctions.has(word);

/** Joined to a neighbour by a comma or *et*: *Ansongo et Téra*. */
export function isListed(a: Spot | undefined, b: Spot | undefined, lexicon: PlaceLexicon): boolean {
  if (!a || !b || a.passage !== b.passage) return false;
  if (b.first <= a.next || b.first - a.next >= 4) return false;
  for (let i = a.next; i < b.first; i++) {
    const word = wordAt(a.passage.tokens, i);
    const isInner = i > a.next && lexicon.inner.has(word);
    if (!isInner && !joins(word, lexicon)) return false;
  }
  return true;
}

/** In brackets stands what holds the town or its other name: ***Langeac** (**Haute-Loire**)*, ***Yampil** (**Yampol**)*. */
export function isBracketed(town: Reading | undefined, inside: Reading | undefined): boolean {
  if (!town || !inside || town.spot.passage !== inside.spot.passage) return false;
  const { tokens } = town.spot.passage;
  const opens = tokens[town.spot.next]?.fold === '(' && inside.spot.first === town.spot.next + 1;
  if (!opens || tokens[inside.spot.next]?.fold !== ')') return false;
  const known = town.ranked[0]?.match;
  const other = inside.ranked[0]?.match;
  return (
    other?.kind === 'region' || other?.kind === 'country' || (known !== undefined && known.id === other?.id)
  );
}

/** A town that opens a report in capitals, or before a day: *CHIBOUGAMAU — Le feu …*, *Genève, le 3 juin*. */
export const isDateline = ({ passage, first, next, name }: Spot): boolean =>
  opensDateline(passage, first, next) && (isDated(passage, next) || name === name.toUpperCase());

/** A cell, or a sentence in a list, that holds the name alone: *- **Ydes.** La passerelle rouvrira lundi.* */
export function standsAlone({ passage, first, next, sentence }: Spot): boolean {
  if (passage.block.kind === 'cell') return first === 0 && next === passage.tokens.length;
  const { firstToken = -1, lastToken = -1 } = passage.sentences[sentence] ?? {};
  return passage.block.kind === 'item' && first === firstToken && next === lastToken - 1;
}

/** Kilometres within which a place belongs to the ground of its neighbours in the text. */
const NEIGHBOURHOOD_KM = 200;
/** Names on each side that count as neighbours. */
const NEIGHBOURS = 4;

function isWithin(a: Match, b: Match): boolean {
  if (kilometresAtLeast(a, b) >= NEIGHBOURHOOD_KM) return false;
  const away = kilometres(a, b);
  return away !== null && away < NEIGHBOURHOOD_KM;
}

/** True where a known place of the same ground is named just before or behind. */
export function isNear(match: Match, i: number, readings: readonly Reading[]): boolean {
  const name = readings[i]?.spot.name;
  for (let at = Math.max(0, i - NEIGHBOURS); at <= i + NEIGHBOURS; at++) {
    const reading = readings[at];
    const top = reading?.ranked[0];
    if (!top || reading?.spot.name === name || top.match.kind === 'country') continue;
    if (weight(top.match) >= POINTS.city && isWithin(match, top.match)) return true;
  }
  return false;
}
