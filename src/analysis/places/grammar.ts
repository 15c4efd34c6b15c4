import type { Match } from '../../gazetteer/model.ts';
import { fold } from '../text/fold.ts';
import { wordAt } from '../text/token-at.ts';
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

/** *Dans la **Loire**, les tracteurs bloquent l'autoroute*: what opens a sentence before a comma is the land. */
function opensWithin(
  { passage, sentence, before, beforeAt, next, article }: Spot,
  { inLand }: PlaceLexicon,
): boolean {
  const opens = passage.sentences[sentence]?.firstToken === beforeAt;
  return opens && article && inLand.has(before) && passage.tokens[next]?.text === ',';
}

/** *au bord de l'Allier* the river, *dans l'Allier* the département, where one name means both. */
function shore(spot: Spot, lexicon: PlaceLexicon): (match: Match) => number {
  const isShared = spot.matches.some(({ kind, main }) => main && (kind === 'region' || kind === 'country'));
  if (!isShared || spot.generic) return () => 0;
  const isBeside = isWaterside(spot, lexicon);
  const isLand = lexicon.areaPrepositions.has(spot.before) || opensWithin(spot, lexicon);
  return (match) => {
    if (match.kind !== 'water') return 0;
    if (isLand) return -POINTS.shore;
    if (isBeside) return POINTS.shore;
    return isLesser(match, lexicon) ? -POINTS.shore : 0;
  };
}

/** *le gouverneur d'Ishikawa* governs the region, where one name means a town and a region. */
function office({ before, beforeAt, passage }: Spot, lexicon: PlaceLexicon): (match: Match) => number {
  const holder = wordAt(passage.tokens, lexicon.fused.has(before) ? beforeAt : beforeAt - 1);
  const isHeld = lexicon.of.has(before) && lexicon.areaOffices.has(holder);
  return ({ kind, main }) => (isHeld && kind === 'region' && main ? POINTS.seatOffice : 0);
}

/** Points for a town and for an area; `articled`: the town's are for one without an article of its own. */
interface SmallWords {
  readonly town: number;
  readonly area: number;
  readonly articled?: true;
}

/** What preposition and article say: *à Québec* the town, *au Québec* the province, *en Géorgie*. */
function readSmallWords(spot: Spot, word: string, lexicon: PlaceLexicon): SmallWords {
  const { before, article, passage, first, matches } = spot;
  if (lexicon.areaPrepositions.has(before) && !article) return { town: POINTS.enTown, area: POINTS.en };
  if (article || lexicon.articles.has(wordAt(passage.tokens, first - 1)))
    return { town: POINTS.articleTown, area: POINTS.articleArea, articled: true };
  if (lexicon.townPrepositions.has(before))
    return lexicon.bareCountries.has(word)
      ? { town: POINTS.townPreposition, area: POINTS.bareCountry }
      : { town: POINTS.countryTown, area: 0 };
  const isState = matches.some(({ kind, main }) => kind === 'country' && main);
  return { town: isState ? POINTS.bareCapital : POINTS.bareTown, area: 0 };
}

function smallWords(spot: Spot, lexicon: PlaceLexicon): (match: Match) => number {
  const word = spot.folded;
  const isBareRegion = lexicon.bareRegions.has(word);
  const { town, area, articled } = readSmallWords(spot, word, lexicon);
  // *au **Kef***: the town with its own article, behind *à*.
  const isAt = lexicon.fusedAt.has(wordAt(spot.passage.tokens, spot.first - 1));
  return (match) => {
    if (isTown(match) && articled && hasOwnArticle(match.name, lexicon))
      return isAt ? POINTS.countryTown : POINTS.articleArea;
    if (isTown(match)) return town;
    if (isBareRegion) return match.source === 'landmarks' ? POINTS.bareRegion : 0;
    return area;
  };
}

/** Points that the words around a name give to each of its meanings; what they say is read once for all. */
export function grammarOf(spot: Spot, lexicon: PlaceLexicon): (match: Match) => number {
  const byShore = shore(spot, lexicon);
  const byOffice = office(spot, lexicon);
  const byWords = smallWords(spot, lexicon);
  return (match) => byShore(match) + byOffice(match) + byWords(match);
}
