import type { Match } from '../../gazetteer/model.ts';
import { isTown } from './is-town.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';
import { hasOwnArticle } from './own-article.ts';
import { POINTS } from './resolve.data.ts';

/** What the small words before the name say: *à Québec* the town, *au Québec* the province, *en Géorgie*. */
export function grammar(match: Match, spot: Spot, lexicon: PlaceLexicon): number {
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
