import type { Match } from '../../gazetteer/model.ts';
import { itemAt } from '../text/item-at.ts';
import type { Context } from './context.ts';
import type { Reading, Spot } from './model.ts';
import { nearness, positionsOf } from './nearness.ts';
import { POINTS } from './resolve.data.ts';
import type { Weighed, WeighedSpot } from './weigh.ts';

/** Points for a meaning in a country that the sentence, the block and the report speak of. */
function groundOf({ block, sentence }: Spot, context: Context): (match: Match) => number {
  const ofSentence = context.sentence(block, sentence);
  const ofBlock = context.block(block);
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

/** Ties fall to the smaller id, so that the order is fixed. */
const isBetter = (a: Weighed, b: Weighed): boolean =>
  a.score > b.score || (a.score === b.score && a.match.id < b.match.id);

/** The best, best first: put in one by one, since most names have few meanings. */
function bestOf(list: readonly Weighed[], most: number): Weighed[] {
  const ranked: Weighed[] = [];
  for (const one of list) {
    let at = ranked.length;
    for (
      let before = itemAt(ranked, at - 1);
      before && isBetter(one, before);
      before = itemAt(ranked, at - 1)
    )
      at--;
    if (at === most) continue;
    if (at === ranked.length) ranked.push(one);
    else ranked.splice(at, 0, one);
    if (ranked.length > most) ranked.pop();
  }
  return ranked;
}

/** Meanings that are held against what stands near in the text. */
const MOST_LIKELY = 12;

/**
 * Settles namesakes by the words around, the report's countries, the places nearby in the text, and size. The scores
 * are written into `weighed`: those of an earlier call no longer hold.
 */
export function resolve(weighed: readonly WeighedSpot[], context: Context): Reading[] {
  const readings = weighed.map(({ spot, meanings }) => {
    const ground = groundOf(spot, context);
    for (const one of meanings)
      one.score = one.own + ground(one.match) + one.beside + one.inBrackets + one.beforeBrackets;
    return { spot, ranked: bestOf(meanings, MOST_LIKELY) };
  });
  const positions = positionsOf(readings);
  return readings.map(({ spot, ranked }, i) => {
    for (const one of ranked) one.score += nearness(one.match, i, positions);
    return { spot, ranked: ranked.length > 1 ? bestOf(ranked, MOST_LIKELY) : ranked };
  });
}
