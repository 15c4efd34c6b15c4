import { POINTS } from './accept.data.ts';
import type { Context } from './context.ts';
import { doubts } from './doubts.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading } from './model.ts';
import { weight } from './renown.ts';
import { isRuledOut } from './ruled-out.ts';
import { isListed, isNear, surroundings } from './surroundings.ts';

/** All that the report says around one name. */
export interface Ground {
  readonly readings: readonly Reading[];
  readonly context: Context;
  readonly surnames: ReadonlySet<string>;
  readonly lexicon: PlaceLexicon;
}

/** Share of the report from which a country is its ground. */
const OWN_COUNTRY = 0.2;

/** Points for the `i`-th reading being a place. */
export function evidence(i: number, { readings, context, surnames, lexicon }: Ground): number {
  const reading = readings[i];
  const match = reading?.ranked[0]?.match;
  if (!reading || !match || isRuledOut(reading, lexicon)) return Number.NEGATIVE_INFINITY;
  const { spot } = reading;
  const country = match.country !== null && (context.report.get(match.country) ?? 0) > OWN_COUNTRY;
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
