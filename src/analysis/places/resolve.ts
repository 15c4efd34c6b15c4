import type { Match } from '../../gazetteer/model.ts';
import type { Context } from './context.ts';
import type { Reading, Spot } from './model.ts';
import { nearness, positionsOf } from './nearness.ts';
import { POINTS } from './resolve.data.ts';
import type { WeighedSpot } from './weigh.ts';

/** Points for a meaning in a country that the sentence, the block and the report speak of. */
function groundOf({ block, sentence }: Spot, context: Context): (match: Match) => number {
  const [ofSentence, ofBlock] = [context.sentence(block, sentence), context.block(block)];
  return ({ country }) => {
    if (country === null) return POINTS.manyCountries;
    const inSentence = Math.min(1, ofSentence.get(country) ?? 0);
    const inBlock = Math.min(1, ofBlock.get(country) ?? 0);
    const inReport = context.report.get(country) ?? 0;
    return (
      inReport * POINTS.reportCountry + inBlock * POINTS.blockCountry + inSentence * POINTS.sentenceCountry
    );
  };
}

/** A meaning and the points that it has so far. */
interface Ranked {
  readonly match: Match;
  score: number;
}

/** Best first; ties fall to the smaller id, so that the order is fixed. */
const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || (a.match.id < b.match.id ? -1 : 1);

/** Sorts in place; half of all names have one meaning. */
const bestFirst = (ranked: Ranked[]): Ranked[] => (ranked.length > 1 ? ranked.sort(byScore) : ranked);

/** Meanings that are held against what stands near in the text. */
const MOST_LIKELY = 12;

/** Settles namesakes by the words around, the report's countries, the places nearby in the text, and size. */
export function resolve(weighed: readonly WeighedSpot[], context: Context): Reading[] {
  const readings = weighed.map(({ spot, meanings }) => {
    const ground = groundOf(spot, context);
    const ranked = meanings.map(({ match, own, beside, inBrackets, beforeBrackets }) => ({
      match,
      score: own + ground(match) + beside + inBrackets + beforeBrackets,
    }));
    return { spot, ranked: bestFirst(ranked) };
  });
  const positions = positionsOf(readings);
  for (const [i, { ranked }] of readings.entries()) {
    if (ranked.length > MOST_LIKELY) ranked.length = MOST_LIKELY;
    for (const one of ranked) one.score += nearness(one.match, i, positions);
    bestFirst(ranked);
  }
  return readings;
}
