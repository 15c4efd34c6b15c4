import type { Match } from '../../gazetteer/model.ts';
import type { PlaceKind } from '../model.ts';
import { itemAt } from '../text/item-at.ts';
import { TOWN } from './accept.data.ts';
import { areaBeside, holds, isMainArea, lies, listedArea, regionsOf } from './area-beside.ts';
import { grammarOf } from './grammar.ts';
import { isPlainTown, isTown } from './is-town.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';
import { prior } from './prior.ts';
import { ALLOWED, POINTS } from './resolve.data.ts';

/** Groups of kinds that stay open where the name stands right beside its noun: *le volcan Apo* is no town. */
const APPOSED_GROUPS: Partial<Record<PlaceKind, number>> = { landform: 2 };

/** The meanings that the noun before the name leaves open; with no noun *le Mali* is the state, not a region of Guinea. */
function allowed({ generic, matches }: Spot): readonly Match[] {
  if (!generic) {
    const isState = matches.some(({ kind, main }) => kind === 'country' && main);
    const isOpen = ({ kind }: Match): boolean => kind !== 'facility' && !(isState && kind === 'region');
    if (matches.every(isOpen)) return matches;
    const open = matches.filter(isOpen);
    return open.length > 0 ? open : matches;
  }
  const groups = ALLOWED[generic.kind];
  for (const kinds of generic.linked ? groups : groups.slice(0, APPOSED_GROUPS[generic.kind])) {
    const fitting = matches.filter(({ kind }) => kinds.includes(kind));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Points for one of the meanings of a name. */
type Rule = (match: Match) => number;

/** Of the many names of which the words around say no such thing. */
const nothing: Rule = () => 0;

/**
 * In brackets behind a town stands what holds it, *Bort-les-Orgues (**Corrèze**)*, or its other name,
 * *Tamatave (**Toamasina**)*.
 */
function inBrackets(spot: Spot, town: Spot | undefined): Rule {
  const { tokens } = spot.passage;
  const opens = town?.passage === spot.passage && town.next === spot.first - 1;
  if (!opens || tokens[town.next]?.fold !== '(' || tokens[spot.next]?.fold !== ')') return nothing;
  const isOtherName = ({ id }: Match): boolean => town.matches.some((known) => known.id === id);
  if (spot.matches.some(isOtherName)) return (match) => (isOtherName(match) ? POINTS.otherName : 0);
  return (match) => (isTown(match) ? POINTS.enTown : POINTS.en);
}

/** ***Yampil** (Yampol)*: the meaning that bears the name in brackets too. */
function beforeBrackets(town: Spot, spot: Spot | undefined): Rule {
  const isBehind = spot?.passage === town.passage && spot.first === town.next + 1;
  if (!isBehind || town.passage.tokens[town.next]?.fold !== '(') return nothing;
  return ({ id }) => (spot.matches.some((match) => match.id === id) ? POINTS.otherName : 0);
}

/** A meaning with the points that it has wherever the report is set. */
export interface Weighed {
  readonly match: Match;
  /** For itself, and for the small words before the name. */
  readonly own: number;
  /** For the names beside: the area behind, the town before the brackets, the name in the brackets behind. */
  readonly beside: number;
  readonly inBrackets: number;
  readonly beforeBrackets: number;
  /** All of them and those of the report's ground: as {@link resolve} last found it. */
  score: number;
}

/** *Rostock*, the city, and not *Dals Rostock*, a village that is called so for short. */
const isOfSize = ({ kind, main, population }: Match): boolean =>
  main && kind === 'settlement' && population >= TOWN;
const isVillage = ({ kind, source, population }: Match): boolean =>
  kind === 'settlement' && isPlainTown(source) && population < TOWN;
const isShort = ({ kind, main, source, population }: Match): boolean =>
  !main && kind === 'settlement' && isPlainTown(source) && population < TOWN;

/** A spot with the meanings that it leaves open. */
export interface WeighedSpot {
  readonly spot: Spot;
  readonly meanings: readonly Weighed[];
}

/** The meanings that each spot leaves open, weighed before the report's ground is known. */
export function weigh(spots: readonly Spot[], lexicon: PlaceLexicon): WeighedSpot[] {
  const areas = spots.map((spot, i) => areaBeside(spot, spots[i + 1], lexicon));
  return spots.map((spot, i) => {
    const area = areas[i];
    const before = itemAt(spots, i - 1);
    const regions = regionsOf(before, spot, itemAt(areas, i - 1));
    const grammar = grammarOf(spot, lexicon);
    const listed = listedArea(spot, [before, spots[i + 1]], lexicon);
    const open = allowed(spot);
    const besideTown = open.some(isOfSize) ? POINTS.besideTown : 0;
    const besideArea = open.some(isMainArea) ? POINTS.besideArea : 0;
    const inside = inBrackets(spot, before);
    const outside = beforeBrackets(spot, spots[i + 1]);
    const meanings = open.map((match) => ({
      match,
      own:
        prior(match) +
        grammar(match) +
        (isShort(match) ? besideTown : 0) +
        (isVillage(match) ? besideArea : 0),
      beside: lies(match, area) + holds(match, regions) + listed(match),
      inBrackets: inside(match),
      beforeBrackets: outside(match),
      score: 0,
    }));
    return { spot, meanings };
  });
}
