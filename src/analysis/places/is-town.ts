import type { Match } from '../../gazetteer/model.ts';

export const isTown = ({ kind }: Match): boolean => kind === 'settlement';
