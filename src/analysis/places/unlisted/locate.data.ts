import type { PlaceKind } from '../../model.ts';
import type { Manner } from './model.ts';

/** Kinds so wide that the region beside tells enough. */
export const WIDE_KINDS: ReadonlySet<PlaceKind> = new Set(['region', 'water', 'landform']);

/** A seat of government or a city of so many is named in a sentence for much else than what lies beside it. */
export const CITY = 500_000;

/** Tokens that may part a name from the words that place it. */
export const GAPS = { behind: 10, before: 6 } as const;

/** How sure a position is by what it was read from, 0 to 1. */
export const CONFIDENCE: Readonly<Record<Manner, number>> = {
  offset: 0.5,
  away: 0.45,
  beside: 0.4,
  inside: 0.4,
  towards: 0.35,
  sentence: 0.3,
  paragraph: 0.2,
};

/** The same where nothing places it. */
export const UNPLACED = 0.15;

/** Kilometres within which the place lies, where the words give no distance. */
export const WITHIN_KM: Readonly<Record<Manner, number>> = {
  offset: 5,
  away: 5,
  beside: 10,
  inside: 5,
  towards: 20,
  sentence: 25,
  paragraph: 40,
};
/** The same by a region or a long landform, of which the middle is known. */
export const WITHIN_AREA_KM = 100;
/** The same in a district that is named after its town. */
export const WITHIN_DISTRICT_KM = 30;
/** *au nord de*, without a distance: kilometres. */
export const TOWARDS_KM = 8;
/** A direction of eight is out by an eighth of a turn at most, and distances are rounded: share of the distance. */
export const OFFSET_SHARE = 0.4;
/** Kilometres beyond which a distance is none from a neighbour. */
export const FARTHEST_KM = 150;
/** Kilometres within which the places of a paragraph are on one ground, for what is small and what is wide. */
export const GROUND_KM = { small: 40, wide: 250 } as const;
