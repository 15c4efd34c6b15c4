import type { Elapsed } from '../arithmetic/calendar.ts';
import { elapsed } from '../arithmetic/calendar.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { CheckView, TermView } from '../checks.ts';
import { ASSUMPTION_LABELS, OUTCOME_LABELS } from './check.data.ts';
import { formatDate } from './date.ts';
import { formatMeasure, formatRange } from './figure.ts';
import { formatNumber } from './number.ts';
import { formatRate } from './rate.ts';

/** Figures that a computed number is printed with. */
const SIGNIFICANT = 3;
const BIG = 1e6;

/** Three figures, and all of a whole part: 19.22 is « 19,2 », 114 674.5 « 114 675 ». */
export function roundForPrint(value: number): number {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (Math.abs(value) >= BIG) return Number(value.toPrecision(SIGNIFICANT));
  return Number(value.toFixed(Math.max(0, SIGNIFICANT - 1 - size)));
}

type Of = Pick<CheckView, 'unit' | 'per' | 'kind' | 'figures' | 'stated'>;

/** A count is of what the figure that it stands beside counts; the whole that a share supposes is of other things. */
function nounOf({ unit, kind, stated, figures }: Of): { noun?: string } {
  const noun =
    unit === 'count' && kind !== 'share'
      ? (stated?.figure.noun ?? figures.find((figure) => figure.noun)?.noun)
      : undefined;
  return noun === undefined ? {} : { noun };
}

function formatIn(value: number, of: Of): string {
  const text = formatMeasure(roundForPrint(value), { unit: of.unit, ...nounOf(of) });
  return text + formatRate({ per: of.per ?? null });
}

/** The middle of what was computed: « 19,2 % », « 11 km² par jour ». */
export const formatResult = (check: CheckView): string => formatIn(check.value, check);

/** What the reserves leave open: « de 19,1 à 19,3 % », « au moins 11 km² »; null where nothing. */
export function formatOpen(interval: Interval, check: Of): string | null {
  const { low, high, lowOpen, highOpen } = interval;
  if (!Number.isFinite(high)) return `${lowOpen ? 'plus de' : 'au moins'} ${formatIn(low, check)}`;
  if (roundForPrint(low) === roundForPrint(high)) return null;
  if (low === 0) return `${highOpen ? 'moins de' : 'au plus'} ${formatIn(high, check)}`;
  const range = formatRange(roundForPrint(low), roundForPrint(high), { unit: check.unit, ...nounOf(check) });
  return `de ${range}${formatRate({ per: check.per ?? null })}`;
}

/** A term of a working as it is printed: the figure's own words, or the number in its unit. */
export function formatTerm({ figure, value, unit, reference }: TermView): string {
  if (figure) return figure.quantity;
  return reference?.unit === 'date'
    ? formatDate(String(reference.value))
    : formatMeasure(roundForPrint(value), { unit });
}

const plural = (count: number, one: string, many: string): string =>
  `${count}\u00a0${count > 1 ? many : one}`;

/** « 3 ans, 8 mois, 12 jours ». */
export function formatElapsed({ years, months, days }: Elapsed): string {
  const parts = [
    years > 0 ? plural(years, 'an', 'ans') : '',
    months > 0 ? plural(months, 'mois', 'mois') : '',
    days > 0 ? plural(days, 'jour', 'jours') : '',
  ].filter(Boolean);
  return parts.join(', ') || '0\u00a0jour';
}

const SIGNS = { ratio: '÷', product: '×', sum: '+', difference: '−', conversion: '=', span: '' } as const;

/** The working on one line: « 116 000 km² ÷ 603 550 km² », « du 24 février 2022 au 5 novembre 2025 ». */
export function formatWorking({ working, kind, unit }: CheckView): string {
  const { operation, terms, days } = working;
  if (operation === 'span' && days) {
    const span = `du ${formatDate(days[0])} au ${formatDate(days[1])}`;
    // The result says the days, the last one counted or not.
    return unit === 'day' ? span : `${span}, soit ${formatElapsed(elapsed(...days))}`;
  }
  const line = terms.map(formatTerm).join(` ${SIGNS[operation]} `);
  return kind === 'change' && operation === 'ratio' ? `${line} − 1` : line;
}

/** « Hypothèse : du 1er janvier 2025 au 5 novembre 2025 … »; null where there is none. */
export function formatAssumption({ assumption, working }: CheckView): string | null {
  if (assumption === null) return null;
  const { days } = working;
  const bounds =
    days && working.operation !== 'span' ? `du ${formatDate(days[0])} au ${formatDate(days[1])}, ` : '';
  return `Hypothèse : ${bounds}${ASSUMPTION_LABELS[assumption]}.`;
}

const isPoint = ({ low, high }: Interval): boolean => low === high;

/**
 * « Concorde avec « plus de 19 % ». », « Ne concorde pas avec « plus de 21 % » : écart d’au moins 1,6 point. »: what
 * lies between two reserves is the least that there can be.
 */
export function formatOutcome(check: CheckView): string {
  const { outcome, stated, margin } = check;
  if (!stated) return outcome === 'alone' ? 'Le rapport ne donne pas ce nombre : rien à comparer.' : '';
  const said = `${OUTCOME_LABELS[outcome]} avec « ${stated.figure.written} »`;
  return outcome === 'differs' && margin > 0
    ? `${said} : écart ${isPoint(check.computed) && isPoint(stated.interval) ? 'de' : 'd’au moins'} ${formatMargin(margin, check)}.`
    : `${said}.`;
}

/** Percentages lie points apart. */
function formatMargin(margin: number, check: CheckView): string {
  if (check.unit !== '%') return formatIn(margin, check);
  const points = roundForPrint(margin);
  return `${formatNumber(points)}\u00a0${points >= 2 ? 'points' : 'point'}`;
}

/** The whole reckoning in words, for those who do not see the drawing. */
export function describeCheck(check: CheckView): string {
  const open = formatOpen(check.computed, check);
  const result = `${formatWorking(check)} : ${formatResult(check)}${open ? `, ${open} avec les réserves du texte` : ''}.`;
  return [result, formatAssumption(check), formatOutcome(check)].filter(Boolean).join(' ');
}
