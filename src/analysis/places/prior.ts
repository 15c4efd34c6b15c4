import type { Match } from '../../gazetteer/model.ts';
import { POINTS } from './resolve.data.ts';

/** Inhabitants of a town whose count nobody gives. */
const UNCOUNTED = 1000;

/** What speaks for a meaning before the text is read: its kind, its size, who lists it. */
export function prior({ kind, population, rank, main, source }: Match): number {
  const ofKind = kind === 'continent' ? POINTS.continent : kind === 'country' ? POINTS.country : 0;
  const listed = kind === 'settlement' ? POINTS.listedTown : POINTS.landmark;
  const known = source === 'landmarks' ? listed : source === 'editors' ? POINTS.editors : 0;
  const seat = rank === 3 ? POINTS.capital : rank === 2 ? POINTS.seat : 0;
  const people =
    kind === 'settlement' ? Math.log10((population || UNCOUNTED) + 10) * POINTS.populationDecade : 0;
  return ofKind + known + seat + people + (main ? POINTS.main : 0);
}
