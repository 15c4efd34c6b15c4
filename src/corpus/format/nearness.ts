import type { Nearness } from '../../analysis/model.ts';
import { formatNumber } from './number.ts';

const IMPLICIT: ReadonlySet<Nearness['manner']> = new Set(['sentence', 'paragraph']);

/** « Position approximative, à 10 km près, d’après le rapport : « près de Bélabo ». » */
export function formatNearness({ manner, name, withinKm, words }: Nearness): string {
  const about = `Position approximative, à ${formatNumber(withinKm)}\u00a0km près`;
  if (manner === 'neighbours') return `${about}\u00a0: le milieu des communes voisines.`;
  const said = IMPLICIT.has(manner) ? `nommé avec ${name}` : `«\u00a0${words}\u00a0»`;
  return `${about}, d’après le rapport\u00a0: ${said}.`;
}
