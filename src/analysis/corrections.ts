import type { Knowledge } from './knowledge.ts';
import type { Analysis, Correction } from './model.ts';

export type Findings = Pick<Analysis, 'places' | 'figures' | 'dates' | 'claims'>;

/** What the editors' directives say goes before what the rules found. */
export function applyCorrections(
  found: Findings,
  _corrections: readonly Correction[],
  _source: string,
  _knowledge: Knowledge,
): Findings {
  return found;
}
