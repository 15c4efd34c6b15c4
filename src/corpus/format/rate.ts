import type { Sense } from '../../analysis/model.ts';
import { PER_LABELS, SENSE_LABELS } from './rate.data.ts';

/** What makes of a quantity a rate, or says what it is a height of. */
export interface RateOf {
  readonly sense?: Sense | null;
  readonly per: string | null;
  readonly each?: string | null;
}

/** Behind the quantity: « la tonne », « par jour », « pour 100 000 habitants », « de pluie »; empty where there is none. */
export function formatRate({ sense = null, per, each = null }: RateOf): string {
  const time = per ? (PER_LABELS[per] ?? '') : '';
  const joined = each?.startsWith('par ') && time ? `et ${time}` : time;
  const parts = [sense ? SENSE_LABELS[sense] : '', each ?? '', joined];
  return parts.map((part) => part && ` ${part}`).join('');
}
