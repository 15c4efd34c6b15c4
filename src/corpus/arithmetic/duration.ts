import type { ReferenceRow } from '../../editorial/reference.ts';
import { countDays, type Days, daysOf, daysPer } from './calendar.ts';
import { closed, exactly, type Interval, scale } from './interval.ts';
import type { Assumption, Check, Sums, Term } from './model.ts';
import { compare, constant, type Known, knownAt } from './terms.ts';
import { holdsWords } from './words.ts';

interface Stretch {
  readonly days: Days;
  readonly interval: Interval;
  readonly reference: ReferenceRow | null;
  readonly assumption: Assumption | null;
}

/** From a day that an editor has given to the report's: *près de quatre ans après le début de la guerre*. */
function byReference(sums: Sums, { index }: Known): Stretch | null {
  const sentence = sums.sentences[index] ?? '';
  const row = sums.references.find(
    ({ unit, words, value }) =>
      unit === 'date' && words && String(value) <= sums.reportDate && holdsWords(sentence, words),
  );
  const first = row && daysOf(String(row.value))?.first;
  if (!row || first === undefined) return null;
  const days = { first, last: sums.reportDate };
  return { days, interval: exactly(countDays(days) - 1), reference: row, assumption: 'to-report' };
}

/** The days of the span beside it, the last one counted or not: *du 3 au 7 mai, soit cinq jours*. */
function bySpan(sums: Sums, { index }: Known): Stretch | null {
  const period = sums.measures[index]?.period ?? null;
  const date = period === null ? undefined : sums.dates[period];
  const days = date ? daysOf(date.iso) : null;
  if (!days || days.last < days.first) return null;
  const count = countDays(days);
  return { days, interval: closed(count - 1, count), reference: null, assumption: null };
}

/** From the day beside it to the report's: *depuis le 2 mars, soit seize jours*. */
function bySince(sums: Sums, { index }: Known): Stretch | null {
  const { period = null, since = false } = sums.measures[index] ?? {};
  const first = since && period !== null ? daysOf(sums.dates[period]?.iso ?? '')?.first : undefined;
  if (first === undefined || first > sums.reportDate) return null;
  const days = { first, last: sums.reportDate };
  const count = countDays(days);
  return { days, interval: closed(count - 1, count), reference: null, assumption: 'since-to-report' };
}

function checkDuration(sums: Sums, known: Known): Check[] {
  const each = daysPer(known.figure.unit);
  const stretch = bySince(sums, known) ?? bySpan(sums, known) ?? byReference(sums, known);
  if (each === null || !stretch) return [];
  const computed = scale(stretch.interval, 1 / each);
  const last: Term = { ...constant(stretch.interval.high, 'day'), reference: stretch.reference };
  return [
    {
      kind: 'duration',
      figures: [known.index],
      working: { operation: 'span', terms: [last], days: [stretch.days.first, stretch.days.last] },
      value: stretch.interval.high / each,
      computed,
      unit: known.figure.unit,
      ...compare(computed, known),
      assumption: stretch.assumption,
    },
  ];
}

/** Lengths of time against the calendar, where the report or an editor gives both ends. */
export function checkDurations(sums: Sums): Check[] {
  return sums.figures.flatMap((figure, index) => {
    const known = figure.kind === 'duration' ? knownAt(sums, index) : null;
    return known ? checkDuration(sums, known) : [];
  });
}
