import type { Sense } from '../../analysis/model.ts';

/** A unit of time as a rate is printed with it. */
export const PER_LABELS: Readonly<Record<string, string>> = {
  year: 'par an',
  month: 'par mois',
  week: 'par semaine',
  day: 'par jour',
  hour: 'par heure',
  minute: 'par minute',
  second: 'par seconde',
};

/** What a height is of; points have their noun, a growth its sign. */
export const SENSE_LABELS: Readonly<Record<Sense, string>> = {
  rain: 'de pluie',
  snow: 'de neige',
  growth: '',
  points: '',
};
