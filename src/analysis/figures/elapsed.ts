import type { Amount } from '../numbers/amount.ts';
import { qualifierBefore } from './qualifier.ts';
import { close, type Step } from './quantity.ts';
import { foldAt, type Reader } from './reader.ts';

const MINUTES_AN_HOUR = 60;

/** The minutes behind an hour sign, touching it or not: *4 h 20*, *4h20*; and the index behind them. */
function minutesAt(reader: Reader, i: number): { minutes: number; next: number } | null {
  const { hourSign, hours } = reader.lexicon;
  const [, sign = '', glued] = /^(\D+)(\d{2})?$/.exec(foldAt(reader, i)) ?? [];
  if (glued !== undefined) return hourSign.has(sign) ? { minutes: Number(glued), next: i + 1 } : null;
  const apart = foldAt(reader, i + 1);
  return hours.has(sign) && /^\d{1,2}$/.test(apart) ? { minutes: Number(apart), next: i + 2 } : null;
}

/** *a duré 4 h 20*, *2 heures 15 minutes*: hours and minutes that last, in minutes; not *à 4 h 20*. */
export function readElapsed(reader: Reader, amount: Amount): Step | null {
  const found = minutesAt(reader, amount.next);
  if (!found || found.minutes >= MINUTES_AN_HOUR) return null;
  const isNamed = reader.lexicon.minutes.has(foldAt(reader, found.next));
  const before = qualifierBefore(reader, amount.first);
  const first = before?.first ?? amount.first;
  if (!isNamed && !reader.lexicon.lastsBefore.has(foldAt(reader, first - 1))) return null;
  return close(reader, {
    value: amount.value * MINUTES_AN_HOUR + found.minutes,
    qualifier: before?.qualifier ?? 'exact',
    measure: { kind: 'duration', unit: 'minute', next: isNamed ? found.next + 1 : found.next },
    first,
    rule: 'unit',
  });
}
