import type { Match } from '../../gazetteer/model.ts';
import { fold } from '../text/fold.ts';
import { itemAt } from '../text/item-at.ts';
import { wordAt } from '../text/token-at.ts';
import { POINTS, TOWN } from './accept.data.ts';
import { hasVerb } from './actor.ts';
import type { Context } from './context.ts';
import { doubts } from './doubts.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading } from './model.ts';
import { weight } from './renown.ts';
import { isStray, type Support } from './stray.ts';
import { isBracketed, isDateline, isListed, isNear, standsAlone, surroundings } from './surroundings.ts';

/** *Flins* for *Flins-sur-Seine*: the first part of its name is what a town is called there. */
const isShortened = ({ spot }: Reading, { main, name }: Match): boolean =>
  !main && fold(name).startsWith(`${spot.folded}-`);

/** All that the report says around one name. */
export interface Ground {
  readonly readings: readonly Reading[];
  /** By reading: whether something forbids that it is a place. */
  readonly ruledOut: readonly boolean[];
  readonly context: Context;
  readonly surnames: ReadonlySet<string>;
  readonly support: Support;
  readonly lexicon: PlaceLexicon;
}

/** Share of the report from which a country is its ground. */
const OWN_COUNTRY = 0.2;

/**
 * Points for a town that shares its name with nothing: one of some size, more where it acts (*Tromsø ferme
 * son aéroport*), or a small one of a country that the report is about.
 */
function known({ spot, ranked }: Reading, isOnGround: boolean, { lexicon, surnames }: Ground): number {
  const top = ranked[0];
  const second = ranked[1];
  const word = wordAt(spot.passage.tokens, spot.next - 1);
  if (!top || second || lexicon.commonWords.has(word) || lexicon.firstNames.has(word)) return 0;
  if (top.match.population < TOWN) return isOnGround && !surnames.has(word) ? POINTS.ownGround : 0;
  return POINTS.unique + (hasVerb(spot, lexicon) ? POINTS.subject : 0);
}

/** The preposition of the name before holds for both: *il pleut sur Makilala et **Tulunan***. */
function isShared(i: number, { readings, ruledOut, lexicon }: Ground): boolean {
  const before = itemAt(readings, i - 1);
  const reading = readings[i];
  if (!before || !reading || before.ranked.length === 0 || ruledOut[i - 1]) return false;
  if (!isListed(before.spot, reading.spot, lexicon)) return false;
  return surroundings(before.spot, lexicon) >= POINTS.locative;
}

/** Points for the `i`-th reading being a place. */
export function evidence(i: number, around: Ground): number {
  const { readings, ruledOut, context, surnames, lexicon } = around;
  const reading = readings[i];
  const match = reading?.ranked[0]?.match;
  if (!reading || !match || ruledOut[i]) return Number.NEGATIVE_INFINITY;
  const { spot } = reading;
  const country = match.country !== null && (context.report.get(match.country) ?? 0) > OWN_COUNTRY;
  const before = itemAt(readings, i - 1);
  const behind = readings[i + 1];
  const second = readings[i + 2];
  const listed = isListed(before?.spot, spot, lexicon) || isListed(spot, behind?.spot, lexicon);
  const bracketed =
    isBracketed(reading, behind) ||
    isBracketed(before, reading) ||
    (isListed(spot, behind?.spot, lexicon) && isBracketed(behind, second));
  return (
    weight(match) +
    surroundings(spot, lexicon) +
    doubts(spot, match, surnames, lexicon, country) +
    (isStray(match, spot, around.support) ? POINTS.stray : 0) +
    (isShortened(reading, match) ? POINTS.shortened : 0) +
    known(reading, country, around) +
    (country ? POINTS.ground : 0) +
    (listed ? POINTS.list : 0) +
    (isShared(i, around) ? POINTS.shared : 0) +
    (bracketed ? POINTS.bracket : 0) +
    (standsAlone(spot) ? POINTS.alone : 0) +
    (isDateline(spot) ? POINTS.dateline : 0) +
    (isNear(match, i, readings) ? POINTS.near : 0)
  );
}
