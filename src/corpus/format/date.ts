const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** Abbreviated months of French use: those of more than four letters are cut, with a full stop. */
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

const SEASONS: Readonly<Record<string, string>> = {
  SP: 'printemps',
  SU: 'été',
  AU: 'automne',
  WI: 'hiver',
};

const ORDINALS: Readonly<Record<string, string>> = { Q1: '1er', Q2: '2e', Q3: '3e', Q4: '4e' };

export type DateLength = 'long' | 'short';

function formatDay(day: string): string {
  return Number(day) === 1 ? '1er' : String(Number(day));
}

function formatPoint(iso: string, length: DateLength): string {
  const [year = '', second = '', day = ''] = iso.split('-');
  const season = SEASONS[second];
  if (season) return `${season} ${year}`;
  const ordinal = ORDINALS[second];
  if (ordinal) return `${ordinal} trimestre ${year}`;
  const month = (length === 'long' ? MONTHS : SHORT_MONTHS)[Number(second) - 1];
  if (!month) return year;
  return day ? `${formatDay(day)}\u00a0${month} ${year}` : `${month} ${year}`;
}

/** A span between days runs « du … au … », between months or years « de … à … ». */
function formatSpan(from: string, to: string, length: DateLength): string {
  const [a, b] = [formatPoint(from, length), formatPoint(to, length)];
  if (/^\d/.test(a) && a.length > 4) return `du ${a} au ${b}`;
  return `${/^[aeiouéh]/.test(a) ? 'd’' : 'de '}${a} à ${b}`;
}

/**
 * An ISO date of the analysis in French: « 5 nov. 2025 », « octobre 2025 », « 3e trimestre 2025 »,
 * « du 3 mai 2025 au 7 mai 2025 ».
 */
export function formatDate(iso: string, length: DateLength = 'short'): string {
  const [from = '', to] = iso.split('/');
  if (to === undefined) return formatPoint(from, length);
  return formatSpan(from, to, length);
}

/** Whether HTML's `datetime` takes it: a year, a month or a day, no season, quarter or span. */
export function isMachineDate(iso: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(iso);
}
