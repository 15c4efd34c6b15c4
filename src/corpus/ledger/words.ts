import { countOf } from '../format/count.ts';
import { formatNumber } from '../format/number.ts';
import type { Column, Order } from './order.ts';

const ORDERED_BY = {
  numero: 'par numéro',
  source: 'par source',
  lieu: 'par lieu',
  posture: 'par posture',
  date: 'par date',
} as const satisfies Record<Column, string>;

/** What of the ledger is shown. */
export interface Shown {
  readonly found: number;
  readonly total: number;
  readonly reports: number;
  readonly order: Order | null;
  readonly page: number;
  readonly pages: number;
}

function formatOrder(order: Order | null): string {
  if (!order) return 'ordre du texte';
  return `tri ${ORDERED_BY[order.column]}${order.descending ? ', du dernier au premier' : ''}`;
}

/** « 37 » and « lignes sur 10 000, tri par date, page 1 sur 4 »: the number stands out on the page. */
export function tellShown({
  found,
  total,
  reports,
  order,
  page,
  pages,
}: Shown): [number: string, rest: string] {
  const rest = [
    `${found >= 2 ? 'lignes' : 'ligne'}${found < total ? ` sur ${formatNumber(total)}` : ''}`,
    ...(found === total ? [countOf(reports, 'rapport')] : []),
    formatOrder(order),
    ...(pages > 1 ? [`page ${formatNumber(page)} sur ${formatNumber(pages)}`] : []),
  ];
  return [formatNumber(found), rest.join(', ')];
}
