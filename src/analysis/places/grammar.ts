import type { Match } from '../../gazetteer/model.ts';
import { fold } from '../text/fold.ts';
import { isTown } from './is-town.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';
import { hasOwnArticle } from './own-article.ts';
import { POINTS } from './resolve.data.ts';
import { isWaterside } from './waterside.ts';

/** A river filed with its noun is the lesser meaning of its bare name: *rivière Allier*, unlike *océan Atlantique*. */
function isLesser({ name }: Match, { nouns, heads }: PlaceLexicon): boolean {
  const [noun = ''] = fold(name).split(' ');
  return nouns.get(noun) === 'water' && !heads.has(noun);
}

/** *au bord de l'Allier* the river, *dans l'Allier* the département, where one name means both. */
function shore(match: Match, spot: Spot, lexicon: PlaceLexicon): number {
  const isShared = spot.matches.some(({ kind, main }) => main && (kind === 'region' || kind === 'country'));
  if (match.kind !== 'water' || !isShared || spot.generic) return 0;
  if (isWaterside(spot, lexicon)) return POINTS.shore;
  return isLesser(match, lexicon) ? -POINTS.shore : 0;
}

/** *le gouverneur d'Ishikawa* governs the region, where one name means a town and a region. */
function office({ kind, main }: Match, { before, beforeAt, passage }: Spot, lexicon: PlaceLexicon): number {
  const holder = passage.tokens[beforeAt - 1]?.fold ?? '';
  const isHeld = lexicon.of.has(before) && lexicon.areaOffices.has(holder);
  return isHeld && kind === 'region' && main ? POINTS.seatOffice : 0;
}

/** What the words around the name say: *à Québec* the town, *au Québec* the province, *en Géorgie*. */
export function grammar(match: Match, spot: Spot, lexicon: PlaceLexicon): number {
  return shore(match, spot, lexicon) + office(match, spot, lexicon) + smallWords(match, spot, lexicon);
}

function smallWords(match: Match, spot: Spot, lexicon: PlaceLexicon): number {
  const { before, article, name, passage, first, matches } = spot;
  const fold = name.toLowerCase();
  if (lexicon.bareRegions.has(fold) && !isTown(match))
    return match.source === 'landmarks' ? POINTS.bareRegion : 0;
  if (lexicon.areaPrepositions.has(before) && !article) return isTown(match) ? POINTS.enTown : POINTS.en;
  const previous = passage.tokens[first - 1]?.fold ?? '';
  if (article || lexicon.articles.has(previous)) {
    const ownArticle = isTown(match) && hasOwnArticle(match.name, lexicon);
    return isTown(match) ? (ownArticle ? POINTS.articleArea : POINTS.articleTown) : POINTS.articleArea;
  }
  if (!lexicon.townPrepositions.has(before)) {
    const isState = matches.some(({ kind, main }) => kind === 'country' && main);
    return isTown(match) ? (isState ? POINTS.bareCapital : POINTS.bareTown) : 0;
  }
  if (!isTown(match)) return 0;
  return lexicon.bareCountries.has(fold) ? POINTS.townPreposition : POINTS.countryTown;
}
