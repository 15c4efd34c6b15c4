import type { Knowledge } from '../knowledge.ts';
import type { Correction, Span } from '../model.ts';
import { setClaim } from './claim.ts';
import { setFigure } from './figure.ts';
import type { Findings } from './model.ts';
import { setPlace } from './place.ts';
import { setPlain } from './plain.ts';
import { renumber } from './renumber.ts';

function correct(found: Findings, correction: Correction, span: Span, knowledge: Knowledge): Findings {
  switch (correction.type) {
    case 'place':
      return setPlace(found, correction, span, knowledge);
    case 'figure':
      return setFigure(found, correction, span);
    case 'claim':
      return setClaim(found, correction, span);
    case 'plain':
      return setPlain(found, span);
  }
}

/**
 * What the editors' directives say goes before what the rules found: a place, figure or claim replaces
 * what it overlaps, `plain` takes it away.
 *
 * @throws RangeError for a place that the gazetteer does not have
 */
export function applyCorrections(
  found: Findings,
  corrections: readonly Correction[],
  source: string,
  knowledge: Knowledge,
): Findings {
  if (corrections.length === 0) return found;
  const corrected = corrections.reduce((now, correction) => {
    const { start, end } = correction;
    return correct(now, correction, { start, end, text: source.slice(start, end) }, knowledge);
  }, found);
  return { ...corrected, claims: renumber(corrected.claims) };
}
