import { sigilsOf } from './choice.ts';
import type { MapPlace } from './model.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

export const countPlaces = (count: number): string => counted(count, 'lieu', 'lieux');
export const countStatements = (count: number): string => counted(count, 'affirmation', 'affirmations');

/** « Pokrovsk, 4 affirmations » */
export function nameOfPlace({ name, sigils }: MapPlace): string {
  return sigils.length === 0 ? name : `${name}, ${countStatements(sigils.length)}`;
}

/** The place with the most statements, the first of several. */
export function mostSaid(places: readonly [MapPlace, ...MapPlace[]]): MapPlace {
  return places.reduce((best, place) => (place.sigils.length > best.sigils.length ? place : best));
}

/** « 7 lieux autour de Pokrovsk, 23 affirmations » */
export function nameOfCrowd(places: readonly [MapPlace, ...MapPlace[]]): string {
  const count = sigilsOf(places).length;
  const said = count === 0 ? '' : `, ${countStatements(count)}`;
  return `${countPlaces(places.length)} autour de ${mostSaid(places).name}${said}`;
}

const MONTHS = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(day: string): Parts {
  const number = Number(day.slice(8));
  const month = MONTHS.format(new Date(`${day}T00:00:00Z`));
  return { day: number === 1 ? '1er' : String(number), month, year: day.slice(0, 4) };
}

const whole = ({ day, month, year }: Parts): string => `${day} ${month} ${year}`;

/** « le 5 novembre 2025 », « du 3 au 5 novembre 2025 », « du 28 octobre au 5 novembre 2025 »; days are `YYYY-MM-DD`. */
export function spanOf(from: string, to: string): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (from === to) return `le ${whole(a)}`;
  if (a.year !== b.year) return `du ${whole(a)} au ${whole(b)}`;
  return a.month === b.month ? `du ${a.day} au ${whole(b)}` : `du ${a.day} ${a.month} au ${whole(b)}`;
}
