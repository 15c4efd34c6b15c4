import type { Match } from '../../gazetteer/model.ts';
import type { PlaceKind } from '../model.ts';
import type { Context } from './context.ts';
import { kilometres } from './geo.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading, Spot } from './model.ts';

/**
 * What speaks for a meaning, in points. Set so that what stands in the sentence goes before what stands
 * in the report, and both before size: *Valence, dans la Drôme* in a report about Spain.
 */
const POINTS = {
  continent: 5,
  country: 4,
  landmark: 4,
  editors: 1.5,
  main: 1.5,
  capital: 1.5,
  seat: 0.5,
  populationDecade: 0.7,
  reportCountry: 3,
  manyCountries: 3,
  sentenceCountry: 2.5,
  blockCountry: 1.5,
  beside: 6,
  near: 2.5,
  articleArea: 3,
  articleTown: -6,
  en: 3,
  enTown: -3,
  townPreposition: 1,
  countryTown: 6,
  bareRegion: 14,
  bareTown: 1,
} as const;

const isTown = ({ kind }: Match): boolean => kind === 'settlement';

/** Kinds that a noun allows, the first group that fits: *l'île de Lesbos*, *la république de Moldavie*. */
const ALLOWED: Readonly<Record<PlaceKind, readonly (readonly PlaceKind[])[]>> = {
  continent: [['continent']],
  country: [['country']],
  region: [['region'], ['country'], ['settlement']],
  settlement: [['settlement']],
  water: [['water']],
  landform: [['landform'], ['region', 'country'], ['settlement']],
  facility: [['facility'], ['settlement', 'region', 'landform', 'water']],
};

/** The meanings that the noun before the name leaves open. */
function allowed({ generic, matches }: Spot): readonly Match[] {
  if (!generic) return matches.filter(({ kind }) => kind !== 'facility');
  for (const kinds of ALLOWED[generic.kind]) {
    const fitting = matches.filter(({ kind }) => kinds.includes(kind));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

function size({ kind, population, rank, main, source }: Match): number {
  const prior = kind === 'continent' ? POINTS.continent : kind === 'country' ? POINTS.country : 0;
  const known = source === 'landmarks' ? POINTS.landmark : source === 'editors' ? POINTS.editors : 0;
  const seat = rank === 3 ? POINTS.capital : rank === 2 ? POINTS.seat : 0;
  const people = kind === 'settlement' ? Math.log10(population + 10) * POINTS.populationDecade : 0;
  return prior + known + seat + people + (main ? POINTS.main : 0);
}

/** What the small words before the name say: *à Québec* the town, *au Québec* the province, *en Géorgie*. */
function grammar(
  match: Match,
  { before, article, name, passage, first }: Spot,
  lexicon: PlaceLexicon,
): number {
  const fold = name.toLowerCase();
  if (lexicon.bareRegions.has(fold) && !isTown(match))
    return match.source === 'landmarks' ? POINTS.bareRegion : 0;
  if (lexicon.areaPrepositions.has(before) && !article) return isTown(match) ? POINTS.enTown : POINTS.en;
  const previous = passage.tokens[first - 1]?.fold ?? '';
  if (article || lexicon.articles.has(previous)) {
    const ownArticle = isTown(match) && /^L[ea]s? /.test(match.name);
    return isTown(match) ? (ownArticle ? POINTS.articleArea : POINTS.articleTown) : POINTS.articleArea;
  }
  if (!lexicon.townPrepositions.has(before)) return isTown(match) ? POINTS.bareTown : 0;
  if (!isTown(match)) return 0;
  return lexicon.bareCountries.has(fold) ? POINTS.townPreposition : POINTS.countryTown;
}

function ground({ country }: Match, { block, sentence }: Spot, context: Context): number {
  if (country === null) return POINTS.manyCountries;
  const inSentence = Math.min(1, context.sentence(block, sentence).get(country) ?? 0);
  const inBlock = Math.min(1, context.block(block).get(country) ?? 0);
  const inReport = context.report.get(country) ?? 0;
  return (
    inReport * POINTS.reportCountry + inBlock * POINTS.blockCountry + inSentence * POINTS.sentenceCountry
  );
}

/** Tokens between a name and the area that places it: *Valence, dans la Drôme*, *Tripoli de Libye*, *Dnipro (Ukraine)*. */
const BESIDE_TOKENS = 5;

function areaBeside(spot: Spot, next: Spot | undefined, lexicon: PlaceLexicon): Spot | undefined {
  if (next?.passage !== spot.passage || next.sentence !== spot.sentence) return undefined;
  const between = spot.passage.tokens.slice(spot.next, next.first);
  const isClose = between.length > 0 && between.length <= BESIDE_TOKENS;
  const [head] = between;
  const opens = head?.text === ',' || head?.text === '(' || lexicon.linkers.has(head?.fold ?? '');
  const joins = between.every(
    ({ fold, kind }) =>
      kind === 'punct' || lexicon.inner.has(fold) || lexicon.nouns.has(fold) || lexicon.locatives.has(fold),
  );
  const lists = between.some(({ fold }) => lexicon.conjunctions.has(fold));
  const isArea = next.matches.some(({ kind, main }) => main && (kind === 'country' || kind === 'region'));
  return isClose && opens && joins && !lists && isArea ? next : undefined;
}

/** Kilometres within which a town may lie in a region whose middle is known. */
const REGION_REACH_KM = 180;

function lies(match: Match, area: Spot | undefined): number {
  if (!area) return 0;
  const inside = area.matches.some((wider) => {
    if (!wider.main || wider.id === match.id || isTown(wider)) return false;
    if (wider.kind === 'country') return wider.country === match.country;
    const away = kilometres(match, wider);
    return (
      (wider.region !== null && wider.region === match.region) || (away !== null && away < REGION_REACH_KM)
    );
  });
  return inside ? POINTS.beside : 0;
}

/** Every meaning with its points, best first; ties fall to the smaller id, so that the order is fixed. */
function rank(matches: readonly Match[], points: (match: Match) => number): Reading['ranked'] {
  return matches
    .map((match) => ({ match, score: points(match) }))
    .sort((a, b) => b.score - a.score || (a.match.id < b.match.id ? -1 : 1));
}

/** Neighbours in the text, on each side, whose positions are compared. */
const NEIGHBOURS = 6;
/** Kilometres at which nearness counts half. */
const NEAR_KM = 80;

function nearness(match: Match, i: number, readings: readonly Reading[]): number {
  let best = 0;
  for (let j = Math.max(0, i - NEIGHBOURS); j <= Math.min(readings.length - 1, i + NEIGHBOURS); j++) {
    const other = readings[j]?.ranked[0]?.match;
    if (j === i || !other || other.kind === 'country' || other.kind === 'continent') continue;
    if (other.id === match.id && readings[j]?.spot.name === readings[i]?.spot.name) continue;
    const away = kilometres(match, other);
    const reach = isTown(other) ? NEAR_KM : NEAR_KM * 2;
    if (away !== null)
      best = Math.max(best, reach / (reach + away) / Math.sqrt(Math.max(1, Math.abs(j - i) / 2)));
  }
  return best * POINTS.near;
}

/** Settles namesakes by the words around, the report's countries, the places nearby in the text, and size. */
export function resolve(spots: readonly Spot[], context: Context, lexicon: PlaceLexicon): Reading[] {
  const first = spots.map((spot, i): Reading => {
    const area = areaBeside(spot, spots[i + 1], lexicon);
    const points = (match: Match): number =>
      size(match) + grammar(match, spot, lexicon) + ground(match, spot, context) + lies(match, area);
    return { spot, ranked: rank(allowed(spot), points) };
  });
  return first.map(({ spot, ranked }, i) => {
    const points = new Map(ranked.map(({ match, score }) => [match, score]));
    const matches = ranked.slice(0, 12).map(({ match }) => match);
    return { spot, ranked: rank(matches, (match) => (points.get(match) ?? 0) + nearness(match, i, first)) };
  });
}
