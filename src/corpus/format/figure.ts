import type { FigureMention } from '../../analysis/model.ts';
import { QUALIFIER_LABELS, UNIT_LABELS } from './figure.data.ts';
import { formatNumber } from './number.ts';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

type Measured = Pick<FigureMention, 'unit' | 'noun'>;

function formatUnit({ unit, noun }: Measured, amount: number): string {
  if (unit === 'count') return noun ?? '';
  const [one, many] = UNIT_LABELS[unit] ?? [unit, unit];
  return Math.abs(amount) >= 2 ? many : one;
}

function join(number: string, unit: string): string {
  if (!unit) return number;
  return number + (unit === '%' ? NARROW : NO_BREAK) + unit;
}

const SCALES = [
  { from: 1e9, one: 'milliard', many: 'milliards' },
  { from: 1e6, one: 'million', many: 'millions' },
] as const;

/** A number that two decimals of a whole word hold exactly is printed so: 2 400 000 is « 2,4 millions ». */
function scaleOf(value: number): (typeof SCALES)[number] | undefined {
  return SCALES.find(({ from }) => value >= from && Number.isInteger((value * 100) / from));
}

function formatAmount(value: number): string {
  const scale = scaleOf(value);
  if (!scale) return formatNumber(value);
  const count = value / scale.from;
  return `${formatNumber(count)}${NO_BREAK}${count >= 2 ? scale.many : scale.one}`;
}

/** « millions d’euros », « milliard de dollars »: a whole word takes *de* before its unit. */
function joinScaled(amount: string, unit: string): string {
  return `${amount} ${/^[aeiouyhéè]/i.test(unit) ? 'd’' : 'de '}${unit}`;
}

/** A number of the site's own in a unit of the analysis: « 603 550 km² », « 19,2 % ». */
export function formatMeasure(value: number, measured: Measured): string {
  const unit = formatUnit(measured, value);
  const amount = formatAmount(value);
  return scaleOf(value) && unit ? joinScaled(amount, unit) : join(amount, unit);
}

/** Two numbers in one unit, which is written once: « 1,5 à 2 milliards d’euros », « 19,1 à 19,3 % ». */
export function formatRange(low: number, high: number, measured: Measured): string {
  const [from, to] = [scaleOf(low), scaleOf(high)];
  const isShared = from !== undefined && from === to;
  const first = isShared ? formatNumber(low / from.from) : formatAmount(low);
  return `${first} à ${formatMeasure(high, measured)}`;
}

/** The quantity alone, without its qualifier; a vague one as it is written. */
export function formatQuantity(figure: FigureMention): string {
  const { min, max, value } = figure;
  if (min !== undefined && max !== undefined) return formatRange(min, max, figure);
  return value === null ? figure.text : formatMeasure(value, figure);
}

const SAID_ALONE: ReadonlySet<string> = new Set(['exact', 'vague', 'range']);

/** The quantity with the reserve under which it was said: « plus de 19 % », « environ 60 soldats ». */
export function formatReserved(figure: FigureMention): string {
  const quantity = formatQuantity(figure);
  return SAID_ALONE.has(figure.qualifier) ? quantity : `${QUALIFIER_LABELS[figure.qualifier]} ${quantity}`;
}
