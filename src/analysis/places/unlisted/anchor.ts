import { isAllCaps, opensDateline } from '../dateline.ts';
import { kilometres } from '../geo.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import { CITY, GAPS, GROUND_KM, WIDE_KINDS } from './locate.data.ts';
import type { Anchor, Landmark, Relation, UnlistedName } from './model.ts';
import { type Length, relationTo } from './relation.ts';

/** Tokens between a name and a landmark or the words that lead to it. */
function gapOf({ opens, next }: UnlistedName, { first, next: end }: Landmark, words: number): number {
  return first >= next ? words - next : opens - end;
}

/** Small enough for something to lie at it. */
export const isSpot = ({ place: { kind, id } }: Landmark): boolean =>
  kind === 'settlement' || kind === 'facility' || id.includes('--');

const isArea = ({ place: { kind } }: Landmark): boolean => kind === 'region' || kind === 'landform';

interface Related extends Anchor {
  readonly gap: number;
  readonly isBehind: boolean;
}

/** The landmarks of a sentence with what the words say of each, the nearest in the text first. */
function relatedOf(
  name: UnlistedName,
  landmarks: readonly Landmark[],
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
): Related[] {
  return landmarks
    .flatMap((landmark) => {
      const relation = relationTo(landmark, lengths, lexicon);
      const gap = gapOf(name, landmark, relation?.opens ?? landmark.first);
      const isBehind = landmark.first >= name.next;
      return relation && gap >= 0 ? [{ landmark, relation, gap, isBehind }] : [];
    })
    .sort((a, b) => a.gap - b.gap);
}

/** *X, à 12 km de Y*, *près de Y*; *à 12 km de Y, le village de X*: said of this name in so many words. */
function isExplicit({ relation: { manner, opens }, gap, isBehind, landmark }: Related): boolean {
  const between = landmark.passage.tokens.slice(opens - gap, opens);
  if (manner === 'inside')
    return isBehind && isSpot(landmark) && between.every(({ kind }) => kind === 'punct');
  return gap <= (isBehind ? GAPS.behind : GAPS.before) && isSpot(landmark);
}

/** Farther off in the text, what holds a name is what was named last, or is named next. */
function nearest(name: UnlistedName, landmarks: readonly Landmark[]): Landmark | undefined {
  const before = landmarks.filter(({ next }) => next <= name.opens);
  const behind = landmarks;
  return before.at(-1) ?? behind.find(({ first }) => first >= name.next);
}

const beside = (landmark: Landmark, manner: Relation['manner']): Anchor => ({
  landmark,
  relation: { manner, km: null, bearing: null, opens: landmark.first },
});

/** The places in the name's own block; in the one before it, from its end, and in the one behind. */
export interface Surroundings {
  readonly inBlock: readonly Landmark[];
  readonly beside: readonly Landmark[];
}

/**
 * What tells where a name lies: words of its sentence, the sentence's places, then those of the paragraph, then
 * those of the paragraphs before and behind.
 */
export function anchorOf(
  name: UnlistedName,
  { inBlock, beside: nextTo }: Surroundings,
  lengths: readonly Length[],
  lexicon: PlaceLexicon,
): Anchor | null {
  const inSentence = inBlock.filter(({ sentence }) => sentence === name.sentence);
  const explicit = relatedOf(name, inSentence, lengths, lexicon).find(isExplicit);
  if (explicit) return explicit;
  if (lexicon.unlisted.figurative.has(name.generic.noun) && !isQuarter(name, lexicon)) return null;
  const isBeside = (one: Landmark): boolean =>
    isSpot(one) && (isQuarter(name, lexicon) || !(isCity(one) || isFiledFrom(one)));
  const spot = nearest(name, inSentence.filter(isBeside));
  if (spot) return beside(spot, 'sentence');
  const isWide = WIDE_KINDS.has(name.generic.kind);
  const area = isWide ? nearest(name, inSentence.filter(isArea)) : undefined;
  if (area) return beside(area, 'sentence');
  const isAround = (one: Landmark): boolean => isBeside(one) || (isWide && isArea(one));
  const around = inBlock.filter(isAround);
  const km = isWide ? GROUND_KM.wide : GROUND_KM.small;
  const ground = isOneGround(around, km) ? nearest(name, around) : undefined;
  if (ground) return beside(ground, 'paragraph');
  const farther = name.generic.kind === 'facility' ? [] : nextTo.filter(isAround);
  const next = areNear([...around, ...farther], km) ? (nearest(name, around) ?? farther[0]) : undefined;
  return next ? beside(next, 'paragraph') : null;
}

const isCity = ({ place: { rank, population } }: Landmark): boolean => rank === 3 || population >= CITY;

/** The seat from which a report is filed is not what its names lie by: *GENÈVE —*. */
const isFiledFrom = ({ passage, first, next, place: { rank } }: Landmark): boolean =>
  rank > 1 && opensDateline(passage, first, next) && isAllCaps(passage.tokens[first]?.text ?? '');

/** Whether all of them lie near the first. */
function areNear(landmarks: readonly Landmark[], km: number): boolean {
  const first = landmarks[0];
  return landmarks.every(
    ({ place }) => first && (kilometres(first.place, place) ?? Number.POSITIVE_INFINITY) <= km,
  );
}

/** Whether two places or more are named, all of them near each other: then one more may be looked for there. */
const isOneGround = (landmarks: readonly Landmark[], km: number): boolean =>
  new Set(landmarks.map(({ place }) => place.id)).size > 1 && areNear(landmarks, km);

const isQuarter = ({ generic: { noun } }: UnlistedName, { unlisted }: PlaceLexicon): boolean =>
  unlisted.quarters.has(noun);
