import type { Match } from '../../gazetteer/model.ts';
import type { PlaceKind } from '../model.ts';
import { areaBeside, lies } from './area-beside.ts';
import type { Context } from './context.ts';
import { grammar } from './grammar.ts';
import { isTown } from './is-town.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading, Spot } from './model.ts';
import { nearness } from './nearness.ts';
import { prior } from './prior.ts';
import { ALLOWED, POINTS } from './resolve.data.ts';

/** Groups of kinds that stay open where the name stands right beside its noun: *le volcan Apo* is no town. */
const APPOSED_GROUPS: Partial<Record<PlaceKind, number>> = { landform: 2 };

/** The meanings that the noun before the name leaves open; with no noun *le Mali* is the state, not a region of Guinea. */
function allowed({ generic, matches }: Spot): readonly Match[] {
  if (!generic) {
    const isState = matches.some(({ kind, main }) => kind === 'country' && main);
    const open = matches.filter(({ kind }) => kind !== 'facility' && !(isState && kind === 'region'));
    return open.length > 0 ? open : matches;
  }
  const groups = ALLOWED[generic.kind];
  for (const kinds of generic.linked ? groups : groups.slice(0, APPOSED_GROUPS[generic.kind])) {
    const fitting = matches.filter(({ kind }) => kinds.includes(kind));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Points for a meaning in a country that the sentence, the block and the report speak of. */
function ground({ country }: Match, { block, sentence }: Spot, context: Context): number {
  if (country === null) return POINTS.manyCountries;
  const inSentence = Math.min(1, context.sentence(block, sentence).get(country) ?? 0);
  const inBlock = Math.min(1, context.block(block).get(country) ?? 0);
  const inReport = context.report.get(country) ?? 0;
  return (
    inReport * POINTS.reportCountry + inBlock * POINTS.blockCountry + inSentence * POINTS.sentenceCountry
  );
}

/**
 * In brackets behind a town stands what holds it, *Bort-les-Orgues (**Corrèze**)*, or its other name,
 * *Tamatave (**Toamasina**)*.
 */
function inBrackets(match: Match, spot: Spot, town: Spot | undefined): number {
  const { tokens } = spot.passage;
  const opens = town?.passage === spot.passage && town.next === spot.first - 1;
  if (!opens || tokens[town.next]?.fold !== '(' || tokens[spot.next]?.fold !== ')') return 0;
  const isOtherName = ({ id }: Match): boolean => town.matches.some((known) => known.id === id);
  if (spot.matches.some(isOtherName)) return isOtherName(match) ? POINTS.otherName : 0;
  return isTown(match) ? POINTS.enTown : POINTS.en;
}

/** ***Yampil** (Yampol)*: the meaning that bears the name in brackets too. */
function beforeBrackets({ id }: Match, town: Spot, spot: Spot | undefined): number {
  const hasBoth = spot?.matches.some((match) => match.id === id) ?? false;
  const isBehind = spot?.passage === town.passage && spot.first === town.next + 1;
  const opens = isBehind && town.passage.tokens[town.next]?.fold === '(';
  return hasBoth && opens ? POINTS.otherName : 0;
}

/** Every meaning with its points, best first; ties fall to the smaller id, so that the order is fixed. */
function rank(matches: readonly Match[], points: (match: Match) => number): Reading['ranked'] {
  return matches
    .map((match) => ({ match, score: points(match) }))
    .sort((a, b) => b.score - a.score || (a.match.id < b.match.id ? -1 : 1));
}

/** Meanings that are held against what stands near in the text. */
const MOST_LIKELY = 12;

/** Settles namesakes by the words around, the report's countries, the places nearby in the text, and size. */
export function resolve(spots: readonly Spot[], context: Context, lexicon: PlaceLexicon): Reading[] {
  const first = spots.map((spot, i): Reading => {
    const area = areaBeside(spot, spots[i + 1], lexicon);
    const points = (match: Match): number =>
      prior(match) +
      grammar(match, spot, lexicon) +
      ground(match, spot, context) +
      lies(match, area) +
      inBrackets(match, spot, spots[i - 1]) +
      beforeBrackets(match, spot, spots[i + 1]);
    return { spot, ranked: rank(allowed(spot), points) };
  });
  return first.map(({ spot, ranked }, i) => {
    const points = new Map(ranked.map(({ match, score }) => [match, score]));
    const matches = ranked.slice(0, MOST_LIKELY).map(({ match }) => match);
    return { spot, ranked: rank(matches, (match) => (points.get(match) ?? 0) + nearness(match, i, first)) };
  });
}
