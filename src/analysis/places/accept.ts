import { POINTS, TOWN } from './accept.data.ts';
import { hasVerb } from './actor.ts';
import type { Context } from './context.ts';
import { doubts } from './doubts.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading } from './model.ts';
import { weight } from './renown.ts';
import { isRuledOut } from './ruled-out.ts';
import { isBracketed, isDateline, isListed, isNear, standsAlone, surroundings } from './surroundings.ts';

/** All that the report says around one name. */
export interface Ground {
  readonly readings: readonly Reading[];
  readonly context: Context;
  readonly surnames: ReadonlySet<string>;
  readonly lexicon: PlaceLexicon;
}

/** Share of the report from which a country is its ground. */
const OWN_COUNTRY = 0.2;

/** Points for a town of some size that shares its name with nothing, and more where it acts: *Tromsø ferme son aéroport*. */
function known({ spot, ranked }: Reading, lexicon: PlaceLexicon): number {
  const [top, second] = ranked;
  const word = spot.passage.tokens[spot.next - 1]?.fold ?? '';
  const isAlone = top !== undefined && second === undefined && top.match.population >= TOWN;
  if (!isAlone || lexicon.commonWords.has(word) || lexicon.firstNames.has(word)) return 0;
  return POINTS.unique + (hasVerb(spot, lexicon) ? POINTS.subject : 0);
}

/** The preposition of the name before holds for both: *il pleut sur Makilala et **Tulunan***. */
function isShared(before: Reading | undefined, { spot }: Reading, lexicon: PlaceLexicon): boolean {
  const [head] = before?.ranked ?? [];
  if (!before || !head || isRuledOut(before, lexicon) || !isListed(before.spot, spot, lexicon)) return false;
  return surroundings(before.spot, lexicon) >= POINTS.locative;
}

/** Points for the `i`-th reading being a place. */
export function evidence(i: number, { readings, context, surnames, lexicon }: Ground): number {
  const reading = readings[i];
  const match = reading?.ranked[0]?.match;
  if (!reading || !match || isRuledOut(reading, lexicon)) return Number.NEGATIVE_INFINITY;
  const { spot } = reading;
  const country = match.country !== null && (context.report.get(match.country) ?? 0) > OWN_COUNTRY;
  const listed =
    isListed(readings[i - 1]?.spot, spot, lexicon) || isListed(spot, readings[i + 1]?.spot, lexicon);
  const [before, behind, second] = [readings[i - 1], readings[i + 1], readings[i + 2]];
  const bracketed =
    isBracketed(spot, behind) ||
    isBracketed(before?.spot, reading) ||
    (isListed(spot, behind?.spot, lexicon) && isBracketed(behind?.spot, second));
  return (
    weight(match) +
    surroundings(spot, lexicon) +
    doubts(spot, match, surnames, lexicon) +
    known(reading, lexicon) +
    (country ? POINTS.ground : 0) +
    (listed ? POINTS.list : 0) +
    (isShared(readings[i - 1], reading, lexicon) ? POINTS.shared : 0) +
    (bracketed ? POINTS.bracket : 0) +
    (standsAlone(spot) ? POINTS.alone : 0) +
    (isDateline(spot) ? POINTS.dateline : 0) +
    (isNear(match, i, readings) ? POINTS.near : 0)
  );
}
