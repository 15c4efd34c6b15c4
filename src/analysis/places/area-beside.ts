import type { Match } from '../../gazetteer/model.ts';
import { kilometres } from './geo.ts';
import { isTown } from './is-town.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';
import { POINTS } from './resolve.data.ts';
import { isListed } from './surroundings.ts';

/** Tokens between a name and the area that places it: *Valence, dans la Drôme*, *Tripoli de Libye*, *Dnipro (Ukraine)*. */
const BESIDE_TOKENS = 5;

/** *La Réunion*, the region, and not the village of that name. */
export const isMainArea = ({ kind, main }: Match): boolean =>
  main && (kind === 'country' || kind === 'region');

/** The name behind, where it is that of an area that may hold this one: *Valence, dans la **Drôme***. */
export function areaBeside(spot: Spot, next: Spot | undefined, lexicon: PlaceLexicon): Spot | undefined {
  if (next?.passage !== spot.passage || next.sentence !== spot.sentence) return undefined;
  const apart = next.first - spot.next;
  if (apart < 1 || apart > BESIDE_TOKENS || !next.matches.some(isMainArea)) return undefined;
  const between = spot.passage.tokens.slice(spot.next, next.first);
  const head = between[0];
  const opens = head?.text === ',' || head?.text === '(' || lexicon.linkers.has(head?.fold ?? '');
  const joins = between.every(
    ({ fold, kind }) =>
      kind === 'punct' || lexicon.inner.has(fold) || lexicon.nouns.has(fold) || lexicon.locatives.has(fold),
  );
  const lists = between.some(({ fold }) => lexicon.conjunctions.has(fold));
  return opens && joins && !lists ? next : undefined;
}

/** Kilometres within which a town may lie in a region whose middle is known. */
const REGION_REACH_KM = 180;

/** Points for a meaning that lies in that area, fewer where only the distance from its middle speaks for it. */
function liesIn(match: Match, wider: Match): number {
  if (!wider.main || wider.id === match.id || isTown(wider)) return 0;
  if (wider.kind === 'country') return wider.country === match.country ? POINTS.beside : 0;
  if (wider.region !== null && wider.region === match.region) return POINTS.beside;
  const away = kilometres(match, wider);
  return away !== null && away < REGION_REACH_KM ? POINTS.besideMaybe : 0;
}

/** Points for a meaning that lies in the area beside. */
export function lies(match: Match, area: Spot | undefined): number {
  let best = 0;
  for (const wider of area?.matches ?? []) best = Math.max(best, liesIn(match, wider));
  return best;
}

/** Of the many names with no town before them. */
const NOWHERE: ReadonlySet<string> = new Set();

/** The regions in which a town of the name before lies, whose area beside is `area`: *Beaumont, dans la **Vienne***. */
export function regionsOf(town: Spot | undefined, spot: Spot, area: Spot | undefined): ReadonlySet<string> {
  if (!town || area !== spot || town.name === spot.name) return NOWHERE;
  return new Set(town.matches.filter(isTown).flatMap(({ region }) => region ?? []));
}

/** Points for the area in which a town of the name before lies, and not its namesake. */
export const holds = (area: Match, regions: ReadonlySet<string>): number =>
  !isTown(area) && area.region !== null && regions.has(area.region) ? POINTS.holds : 0;

const isMainRegion = ({ kind, main }: Match): boolean => kind === 'region' && main;

/** *le Finistère et la **Manche***: points for a region that is listed with one of the same country, which is nothing else. */
export function listedArea(
  spot: Spot,
  neighbours: readonly (Spot | undefined)[],
  lexicon: PlaceLexicon,
): (match: Match) => number {
  if (!spot.matches.some(isMainRegion)) return () => 0;
  const joined = neighbours.filter((one) => isListed(one, spot, lexicon) || isListed(spot, one, lexicon));
  const regions = joined.flatMap((one) => {
    const main = (one?.matches ?? []).filter((match) => match.main);
    return main.every(isMainRegion) ? main : [];
  });
  const countries = new Set(regions.map(({ country }) => country));
  return (match) => (isMainRegion(match) && countries.has(match.country) ? POINTS.listedArea : 0);
}
