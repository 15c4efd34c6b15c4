import type { Match } from '../../gazetteer/model.ts';

const WORLD: ReadonlySet<string> = new Set(['geonames', 'communes']);

/** A town of the world's lists, which no editor and no table of ours has named. */
export const isPlainTown = (source: string): boolean => WORLD.has(source);

export const isTown = ({ kind }: Match): boolean => kind === 'settlement';
