import type { PlaceMention } from '../../model.ts';
import { toSpan } from '../../text/passage.ts';
import { tokenAt } from '../../text/token-at.ts';
import { destination } from '../geo.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import {
  CONFIDENCE,
  OFFSET_SHARE,
  TOWARDS_KM,
  UNPLACED,
  WITHIN_AREA_KM,
  WITHIN_DISTRICT_KM,
  WITHIN_KM,
} from './locate.data.ts';
import type { Anchor, UnlistedName } from './model.ts';
import { nameOf } from './name-of.ts';

/** Kilometres within which the place lies of the position that is given for it. */
function withinKm({ landmark: { place }, relation: { manner, km } }: Anchor): number {
  if (km !== null) return Math.ceil(manner === 'offset' ? km * OFFSET_SHARE : km) + WITHIN_KM[manner];
  if (place.id.includes('--') && place.kind === 'region') return WITHIN_DISTRICT_KM;
  const isArea = place.kind === 'region';
  return isArea || place.kind === 'landform' ? WITHIN_AREA_KM : WITHIN_KM[manner];
}

/** Where the words put it: *à 12 km au nord de* off the landmark, *près de* at it. */
function positionOf({ landmark: { place }, relation: { manner, km, bearing } }: Anchor) {
  const { lat, lon } = place;
  if (lat === null || lon === null || bearing === null) return { lat, lon };
  return destination({ lat, lon }, bearing, km ?? (manner === 'towards' ? TOWARDS_KM : 0));
}

/** The words of the report that place it, from the first of them to the landmark's name. */
function wordsOf({ landmark: { passage, next, first }, relation: { opens } }: Anchor): string {
  const from = passage.tokens[opens]?.start ?? passage.tokens[first]?.start ?? 0;
  return passage.text.slice(from, tokenAt(passage.tokens, next - 1)?.end).replace(/^\(/, '');
}

/** The text of a name, what it is called, and what no namesake can contest. */
function named(name: UnlistedName, landmark: string | null, lexicon: PlaceLexicon) {
  const { passage, opens, next } = name;
  const { tokens } = passage;
  return {
    ...toSpan(passage, tokens[opens]?.start ?? 0, tokenAt(tokens, next - 1)?.end ?? 0),
    ...nameOf(name, landmark, lexicon),
    kind: name.generic.kind,
    role: 'location' as const,
    runnersUp: [],
    lead: 1,
  };
}

/** A name that no list has and nothing places: a place all the same, by the words around it. */
export const leaveUnplaced = (name: UnlistedName, lexicon: PlaceLexicon): PlaceMention => ({
  ...named(name, null, lexicon),
  rule: 'place.unlisted/unplaced',
  confidence: UNPLACED,
  lat: null,
  lon: null,
});

/** A name that no list has, put where the report says that it lies. */
export function locate(name: UnlistedName, anchor: Anchor, lexicon: PlaceLexicon): PlaceMention {
  const { landmark, relation } = anchor;
  return {
    ...named(name, landmark.place.id, lexicon),
    rule: `place.unlisted/${relation.manner}`,
    confidence: CONFIDENCE[relation.manner],
    ...positionOf(anchor),
    near: {
      id: landmark.place.id,
      name: landmark.place.name,
      manner: relation.manner,
      withinKm: withinKm(anchor),
      words: wordsOf(anchor),
    },
  };
}
