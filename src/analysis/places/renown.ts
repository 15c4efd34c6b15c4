import type { Match } from '../../gazetteer/model.ts';
import { CITY, METROPOLIS, POINTS, TOWN } from './accept.data.ts';

/** Points for what the name most likely means, whatever stands around it. */
export function weight({ kind, main, population, rank, source }: Match): number {
  const alias = main ? 0 : POINTS.alias;
  if (kind !== 'settlement') return main ? POINTS.area : POINTS.town + alias;
  if (source === 'landmarks') return POINTS.city;
  if (rank === 3 || source === 'editors' || population >= METROPOLIS) return POINTS.metropolis + alias;
  if (population >= CITY) return POINTS.city + alias;
  if (population >= TOWN || rank === 2) return POINTS.town + alias;
  return (rank === 1 ? POINTS.seat : POINTS.village) + alias;
}

/** Known to every reader, so that a common word or a surname of the same letters hardly counts. */
export const isFamous = ({ kind, source, rank, population }: Match): boolean =>
  kind === 'country' ||
  kind === 'continent' ||
  (rank === 3 && population > CITY) ||
  source === 'editors' ||
  population >= METROPOLIS;
