import type { Candidate, Gazetteer } from '../../gazetteer/model.ts';
import type { PlaceMention } from '../model.ts';
import { type Passage, toSpan } from '../text/passage.ts';
import { ENOUGH, SURE } from './accept.data.ts';
import { evidence, type Ground } from './accept.ts';
import { isActor } from './actor.ts';
import { countAdjectives, readContext } from './context.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading, Spot } from './model.ts';
import { findSurnames } from './persons.ts';
import { resolve, weigh } from './resolve.ts';
import { findSpots } from './spots.ts';

const RUNNERS_UP = 5;
/** Points between the first two meanings from which the first is sure. */
const CLEAR = 4;

/** A facility or a small district is a place of its own: `gare--konotop-706448`. */
function ownPlace(spot: Spot, match: Candidate, lexicon: PlaceLexicon, gazetteer: Gazetteer): Candidate {
  const { generic } = spot;
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

function mention(
  { spot, ranked }: Reading,
  lexicon: PlaceLexicon,
  gazetteer: Gazetteer,
  points: number,
): PlaceMention[] {
  const [top, second] = ranked;
  if (!top) return [];
  const place = ownPlace(spot, top.match, lexicon, gazetteer);
  const { tokens } = spot.passage;
  const lead = second ? Math.min(1, (top.score - second.score) / CLEAR) : 1;
  return [
    {
      ...toSpan(spot.passage, tokens[spot.first]?.start ?? 0, tokens[spot.next - 1]?.end ?? 0),
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
    },
  ];
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
 * (ISO 3166-1) that it is said to be about.
 */
export function findPlaces(
  passages: readonly Passage[],
  lexicon: PlaceLexicon,
  gazetteer: Gazetteer,
  countries: readonly string[] = [],
): PlaceMention[] {
  const spots = passages.flatMap((passage, block) => findSpots(passage, block, lexicon, gazetteer));
  const adjectives = countAdjectives(passages, lexicon);
  const weighed = weigh(spots, lexicon);
  const first = resolve(weighed, readContext(adjectives, spots, countries));
  const context = readContext(adjectives, spots, countries, first);
  const readings = resolve(weighed, context);
  const surnames = findSurnames(passages, lexicon);
  const points = withSureNames({ readings, context, surnames, lexicon });
  return readings.flatMap((reading, i) => {
    const own = points[i] ?? 0;
    return own >= ENOUGH ? mention(reading, lexicon, gazetteer, own) : [];
  });
}
