import { checkChanges } from './change.ts';
import { checkUnits } from './conversion.ts';
import { checkDurations } from './duration.ts';
import type { Check, Reason, Sums, Unchecked } from './model.ts';
import { checkPaces } from './pace.ts';
import { checkParts } from './part.ts';
import { checkRates } from './rate.ts';
import { checkShares } from './share.ts';
import { checkSums } from './sum.ts';
import { checkTwice } from './twice.ts';

const RULES: readonly ((sums: Sums) => Check[])[] = [
  checkShares,
  checkParts,
  checkSums,
  checkChanges,
  checkRates,
  checkPaces,
  checkDurations,
  checkUnits,
  checkTwice,
];

function reasonOf(sums: Sums, index: number): Reason {
  const [figure, measure] = [sums.figures[index], sums.measures[index]];
  if (figure?.qualifier === 'vague') return 'vague';
  if (sums.relations.some(({ tie, to }) => tie === 'each' && to === index)) return 'denominator';
  if (measure?.sense === 'growth') return 'no-ends';
  if (figure?.kind === 'percent') return measure?.of ? 'no-reference' : 'no-whole';
  return 'single';
}

/** What a report's figures give when they are reckoned with, in the order of the text. */
export function checkFigures(sums: Sums): {
  readonly checks: readonly Check[];
  readonly rest: readonly Unchecked[];
} {
  const checks = RULES.flatMap((rule) => rule(sums));
  const first = ({ figures }: Check): number => Math.min(...figures);
  const touched = new Set(checks.flatMap(({ figures }) => figures));
  const rest = sums.figures.flatMap((_, figure) =>
    touched.has(figure) ? [] : [{ figure, reason: reasonOf(sums, figure) }],
  );
  return { checks: checks.sort((a, b) => first(a) - first(b)), rest };
}
