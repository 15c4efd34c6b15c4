import { parseDay } from '../../map/day.ts';
import type { Chosen } from './choose.ts';
import { FACETS, type FacetName } from './facets.data.ts';
import { COLUMNS, type Order } from './order.ts';
import { isAlways, type Period, periodOf } from './period.ts';

/** What the reader asks of the ledger: all of it stands in the address. */
export interface LedgerChoice {
  readonly chosen: Chosen;
  /** Words to find; empty for none. */
  readonly query: string;
  readonly period: Period;
  /** Null for the order of the reports and their text. */
  readonly order: Order | null;
  /** From 1. */
  readonly page: number;
}

const QUERY = 'q';
/** As on the map. */
const FROM = 'du';
const TO = 'au';
const ORDER = 'tri';
const PAGE = 'page';
const DESCENDING = '-';

function readOrder(text: string): Order | null {
  const column = COLUMNS.find((name) => name === text.replace(DESCENDING, ''));
  return column ? { column, descending: text.startsWith(DESCENDING) } : null;
}

/** Reads the address; what it does not know is passed over. */
export function readChoice(search: string): LedgerChoice {
  const asked = new URLSearchParams(search);
  const page = Number(asked.get(PAGE));
  const chosen = FACETS.map((name): [FacetName, Set<string>] => [name, new Set(asked.getAll(name))]);
  return {
    chosen: new Map(chosen.filter(([, values]) => values.size > 0)),
    query: (asked.get(QUERY) ?? '').trim(),
    period: periodOf(parseDay(asked.get(FROM)) ?? null, parseDay(asked.get(TO)) ?? null),
    order: readOrder(asked.get(ORDER) ?? ''),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The search part of an address, `?` with it; empty where nothing is asked. */
export function formatChoice({ chosen, query, period, order, page }: LedgerChoice): string {
  const asked = new URLSearchParams(
    [...chosen].flatMap(([name, values]) => [...values].map((value) => [name, value])),
  );
  if (query !== '') asked.set(QUERY, query);
  if (period.from !== null) asked.set(FROM, period.from);
  if (period.to !== null) asked.set(TO, period.to);
  if (order) asked.set(ORDER, (order.descending ? DESCENDING : '') + order.column);
  if (page > 1) asked.set(PAGE, String(page));
  return asked.size > 0 ? `?${asked}` : '';
}

/** Whether the reader asks for anything but the ledger as it stands. */
export const isPlain = ({ chosen, query, period, order }: LedgerChoice): boolean =>
  chosen.size === 0 && query === '' && isAlways(period) && order === null;
