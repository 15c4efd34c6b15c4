import type { Candidate, Gazetteer, Match } from '../../gazetteer/model.ts';
import type { FigureMention, PlaceMention } from '../model.ts';
import { type Passage, toSpan } from '../text/passage.ts';
import { tokenAt } from '../text/token-at.ts';
import { CITY, ENOUGH, SURE } from './accept.data.ts';
import { evidence, type Ground } from './accept.ts';
import { isActor } from './actor.ts';
import { countAdjectives, readContext } from './context.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading, Spot } from './model.ts';
import { hasOwnArticle } from './own-article.ts';
import { findSurnames } from './persons.ts';
import { resolve } from './resolve.ts';
import { isRuledOut } from './ruled-out.ts';
import { findSpots } from './spots.ts';
import { readSupport } from './stray.ts';
import { byDistance } from './unlisted/contradicts.ts';
import { findLengths, findUnlisted } from './unlisted/find.ts';
import type { Landmark } from './unlisted/model.ts';
import { weigh } from './weigh.ts';

const RUNNERS_UP = 5;
/** Points between the first two meanings from which the first is sure. */
const CLEAR = 4;

/** *dans le **Masisi***: behind an article that is none of its own stands the land around a small town. */
const isLandAround = ({ article, before }: Spot, match: Match, lexicon: PlaceLexicon): boolean =>
  article &&
  lexicon.inLand.has(before) &&
  match.kind === 'settlement' &&
  match.population < CITY &&
  !hasOwnArticle(match.name, lexicon);

/** A facility or a small district is a place of its own: `gare--konotop-706448`. */
function ownPlace(spot: Spot, match: Match, lexicon: PlaceLexicon, gazetteer: Gazetteer): Candidate {
  const { generic } = spot;
  if (!generic && isLandAround(spot, match, lexicon))
    return gazetteer.byId(`${lexicon.landNoun}--${match.id}`) ?? match;
  if (!generic || match.kind === generic.kind) return match;
  const named =
    generic.kind === 'facility'
      ? lexicon.facilities
      : generic.kind === 'region'
        ? lexicon.districts
        : lexicon.naturals;
  if (!named?.has(generic.noun) || match.kind === 'country') return match;
  return gazetteer.byId(`${generic.noun.replaceAll(' ', '_')}--${match.id}`) ?? match;
}

/** A reading that is taken for a place, and its points. */
interface Accepted {
  readonly reading: Reading;
  readonly place: Candidate;
  readonly points: number;
}

function accept(reading: Reading, points: number, lexicon: PlaceLexicon, gazetteer: Gazetteer): Accepted[] {
  const top = reading.ranked[0];
  if (!top || points < ENOUGH) return [];
  return [{ reading, place: ownPlace(reading.spot, top.match, lexicon, gazetteer), points }];
}

function mention(
  { reading: { spot, ranked }, place, points }: Accepted,
  lexicon: PlaceLexicon,
): PlaceMention {
  const top = ranked[0];
  const second = ranked[1];
  const { tokens } = spot.passage;
  const lead = top && second ? Math.min(1, (top.score - second.score) / CLEAR) : 1;
  return {
    ...toSpan(
      spot.passage,
      spot.part?.start ?? tokens[spot.first]?.start ?? 0,
      spot.part?.end ?? tokenAt(tokens, spot.next - 1)?.end ?? 0,
    ),
    rule: spot.generic ? 'place.generic' : 'place.name',
    confidence: Number((Math.min(1, points / (2 * ENOUGH)) * (0.5 + lead / 2)).toFixed(2)),
    id: place.id,
    name: place.name,
    kind: place.kind,
    lat: place.lat,
    lon: place.lon,
    role: isActor(spot, place, lexicon) ? 'actor' : 'location',
    runnersUp: ranked.slice(1, 1 + RUNNERS_UP).map(({ match }) => match.id),
    lead: Number(Math.max(0, lead).toFixed(2)),
  };
}

/** Names that one mention makes sure help the report's other mentions: *À **Téra*** … *Téra, encerclée*. */
function withSureNames(ground: Ground): number[] {
  const points = ground.readings.map((_, i) => evidence(i, ground));
  const sure = new Set(
    ground.readings.flatMap(({ spot }, i) => ((points[i] ?? 0) >= SURE ? [spot.name] : [])),
  );
  return points.map((own, i) => own + (sure.has(ground.readings[i]?.spot.name ?? '') ? 1 : 0));
}

/**
 * Places of a whole report: namesakes are settled by all that the report names, and by the countries
 * (ISO 3166-1) that it is said to be about. What no list has is put where the report says that it lies;
 * `figures` tell how far.
 */
export function findPlaces(
  passages: readonly Passage[],
  lexicon: PlaceLexicon,
  gazetteer: Gazetteer,
  countries: readonly string[] = [],
  figures: readonly FigureMention[] = [],
): PlaceMention[] {
  const spots = passages.flatMap((passage, block) => findSpots(passage, block, lexicon, gazetteer));
  const adjectives = countAdjectives(passages, lexicon);
  const weighed = weigh(spots, lexicon);
  const first = resolve(weighed, readContext(adjectives, spots, countries));
  const context = readContext(adjectives, spots, countries, first);
  const readings = resolve(weighed, context);
  const surnames = findSurnames(passages, lexicon);
  const support = readSupport(readings, adjectives, countries);
  const points = withSureNames({
    readings,
    ruledOut: readings.map((reading) => isRuledOut(reading, lexicon)),
    context,
    surnames,
    support,
    lexicon,
  });
  const lengths = findLengths(figures);
  const open = readings.map((reading, i) => {
    const behind = readings[i + 1];
    const next = (points[i + 1] ?? 0) >= ENOUGH ? behind?.ranked[0] : undefined;
    const landmark = behind && next && { ...behind.spot, place: next.match };
    return { ...reading, ranked: byDistance(reading, landmark, lengths, lexicon) };
  });
  const accepted = open.flatMap((reading, i) => accept(reading, points[i] ?? 0, lexicon, gazetteer));
  const listed = accepted.map((one) => mention(one, lexicon));
  const landmarks = accepted.map(({ reading: { spot }, place }): Landmark => ({ ...spot, place }));
  return [...listed, ...findUnlisted(passages, landmarks, lengths, surnames, lexicon)].sort(
    (a, b) => a.start - b.start,
  );
}
