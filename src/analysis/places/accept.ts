import type { Match } from '../../gazetteer/model.ts';
import type { Context } from './context.ts';
import { kilometres } from './geo.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading, Spot } from './model.ts';
import { followsName, isOpening, isTitled, leadsName } from './persons.ts';

/**
 * What speaks for a capitalised name being a place at all, in points; {@link ENOUGH} of them make it one.
 * A country needs nothing more; a village of a land that the report names needs a preposition.
 */
const POINTS = {
  area: 3,
  metropolis: 3,
  city: 2.5,
  town: 1.5,
  village: 0.6,
  alias: -0.7,
  generic: 3,
  locative: 1.5,
  linker: 0.5,
  ground: 1,
  near: 1,
  list: 0.7,
  beside: 1.5,
  opening: -0.5,
  common: -1.5,
  commonOpening: -2,
  surname: -2,
  firstName: -1.5,
  quoted: -1,
} as const;
export const ENOUGH = 2.5;
/** Points of one mention from which the report's other mentions of the name gain one. */
export const SURE = 3.5;

const METROPOLIS = 500_000;
const CITY = 100_000;
const TOWN = 10_000;

function weight({ kind, main, population, rank, source }: Match): number {
  const alias = main ? 0 : POINTS.alias;
  if (kind !== 'settlement') return main ? POINTS.area : POINTS.town + alias;
  if (rank === 3 || source === 'editors' || population >= METROPOLIS) return POINTS.metropolis + alias;
  return (population >= CITY ? POINTS.city : population >= TOWN ? POINTS.town : POINTS.village) + alias;
}

const isFamous = ({ kind, source, rank, population }: Match): boolean =>
  kind === 'country' ||
  kind === 'continent' ||
  (rank === 3 && population > CITY) ||
  source === 'editors' ||
  population >= METROPOLIS;

/** *Le Tampon*, read in *au Tampon*. */
const OWN_ARTICLE = /^L(?:e|a|es|['’]) ?\p{Lu}/u;

function doubts(spot: Spot, match: Match, surnames: ReadonlySet<string>, lexicon: PlaceLexicon): number {
  const word = spot.passage.tokens[spot.next - 1]?.fold ?? '';
  const isOneWord = spot.next === spot.first + 1;
  const opening = isOpening(spot);
  const ownArticle = spot.article && OWN_ARTICLE.test(match.name);
  const common =
    isOneWord && !ownArticle && lexicon.commonWords.has(word.replaceAll('-', ' ')) && !isFamous(match);
  const isCity = isFamous(match) || match.population >= CITY;
  const person = isOneWord && surnames.has(word) && !isCity;
  return (
    (opening && match.kind === 'settlement' ? POINTS.opening : 0) +
    (common ? POINTS.common + (opening ? POINTS.commonOpening : 0) : 0) +
    (person ? POINTS.surname : 0) +
    (isOneWord && lexicon.firstNames.has(word) && !isCity ? POINTS.firstName : 0)
  );
}

function surroundings(
  { generic, before, beforeAt, passage, article, first }: Spot,
  lexicon: PlaceLexicon,
): number {
  if (generic) return POINTS.generic;
  if (lexicon.locatives.has(before)) return POINTS.locative;
  const linker = passage.tokens[article ? first - 1 : beforeAt]?.fold ?? '';
  const reached = passage.tokens[beforeAt - 1]?.fold ?? '';
  if (lexicon.of.has(linker) && lexicon.locatives.has(reached)) return POINTS.locative;
  return lexicon.linkers.has(linker) ? POINTS.linker : 0;
}

const PUNCTUATED_LIST = /^(?:,|et|ou|ni)$/;

/** Joined to a neighbour by a comma or *et*: *Ansongo et Téra*. */
function isListed(a: Spot | undefined, b: Spot | undefined, lexicon: PlaceLexicon): boolean {
  if (!a || !b || a.passage !== b.passage) return false;
  const between = a.passage.tokens.slice(a.next, b.first).map(({ fold }) => fold);
  const [join, ...rest] = between;
  return (
    between.length < 4 &&
    PUNCTUATED_LIST.test(join ?? '') &&
    rest.every((word) => lexicon.inner.has(word) || PUNCTUATED_LIST.test(word))
  );
}

/** Kilometres within which a place belongs to the ground of its neighbours in the text. */
const NEIGHBOURHOOD_KM = 200;

function isNear(match: Match, i: number, readings: readonly Reading[]): boolean {
  return readings.slice(Math.max(0, i - 4), i + 5).some(({ ranked: [top], spot }) => {
    if (!top || spot.name === readings[i]?.spot.name || top.match.kind === 'country') return false;
    const away = kilometres(match, top.match);
    return away !== null && away < NEIGHBOURHOOD_KM && weight(top.match) >= POINTS.city;
  });
}

/** *ministère de la Défense de **Russie***, *accords de **Minsk***: a name inside another name. */
const BODY_WORDS = 6;

export function isInsideBody(
  { passage, first, before, article, sentence, generic }: Spot,
  lexicon: PlaceLexicon,
): boolean {
  const linker = passage.tokens[first - 1]?.fold ?? '';
  if (generic || !(lexicon.of.has(before) || (article && lexicon.of.has(linker)))) return false;
  const start = passage.sentences[sentence]?.firstToken ?? 0;
  for (let i = first - 1; i >= Math.max(start, first - BODY_WORDS - 1); i--) {
    const token = passage.tokens[i];
    if (!token || token.kind === 'punct') return false;
    if (lexicon.bodies.has(token.fold)) return true;
    if (token.kind === 'word' && !isPart(token.fold, token.text, lexicon)) return i === first - 1;
  }
  return false;
}

const isPart = (fold: string, text: string, lexicon: PlaceLexicon): boolean =>
  lexicon.linkers.has(fold) || lexicon.inner.has(fold) || /^\p{Lu}/u.test(text) || fold.length > 4;

/** What forbids a place whatever speaks for it: a person, a brand, a part of a longer name. */
export function isRuledOut({ spot, ranked }: Reading, lexicon: PlaceLexicon): boolean {
  const [top] = ranked;
  const area = top !== undefined && (top.match.kind !== 'settlement' || isFamous(top.match));
  if (isTitled(spot, lexicon) || (followsName(spot, lexicon) && !spot.generic)) return true;
  if (leadsName(spot) && !(area && spot.before !== '' && lexicon.inner.has(spot.before))) return true;
  if (lexicon.tails.has(spot.passage.tokens[spot.next]?.fold ?? '')) return true;
  const word = spot.name.toLowerCase();
  return lexicon.notPlaces.has(word) || isInsideBody(spot, lexicon);
}

export interface Ground {
  readonly readings: readonly Reading[];
  readonly context: Context;
  readonly surnames: ReadonlySet<string>;
  readonly lexicon: PlaceLexicon;
}

/** Points for the `i`-th reading being a place. */
export function evidence(i: number, { readings, context, surnames, lexicon }: Ground): number {
  const reading = readings[i];
  const match = reading?.ranked[0]?.match;
  if (!reading || !match || isRuledOut(reading, lexicon)) return Number.NEGATIVE_INFINITY;
  const { spot } = reading;
  const country = match.country !== null && (context.report.get(match.country) ?? 0) > 0.2;
  const listed =
    isListed(readings[i - 1]?.spot, spot, lexicon) || isListed(spot, readings[i + 1]?.spot, lexicon);
  return (
    weight(match) +
    surroundings(spot, lexicon) +
    doubts(spot, match, surnames, lexicon) +
    (country ? POINTS.ground : 0) +
    (listed ? POINTS.list : 0) +
    (isNear(match, i, readings) ? POINTS.near : 0)
  );
}
