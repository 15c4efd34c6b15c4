import type { LedgerChoice } from '../../corpus/ledger/address.ts';
import { type Counts, chooseRows } from '../../corpus/ledger/choose.ts';
import { rowCount } from '../../corpus/ledger/model.ts';
import { orderRows } from '../../corpus/ledger/order.ts';
import { isAlways, rowsWithin } from '../../corpus/ledger/period.ts';
import { tellShown } from '../../corpus/ledger/words.ts';
import { pageCount, pageOf } from '../../corpus/paging.ts';
import { element } from '../element.ts';
import type { LedgerData, LoadedLedger } from './data.ts';
import { fillMore, showCounts, writeForm } from './form.ts';
import { drawPager } from './pager.ts';
import type { Parts } from './parts.ts';
import { drawRow } from './rows.ts';

/** The rows that answer a choice, all of them, in their order. */
export interface Answer extends LoadedLedger {
  readonly rows: readonly number[];
  readonly counts: Counts;
}

export async function findAnswer(data: LedgerData, asked: LedgerChoice): Promise<Answer> {
  const { chosen, query, period, order } = asked;
  const loaded = await data.load();
  const { packed, columns } = loaded;
  const isFound = await data.find(query);
  const isWithin = isAlways(period) ? () => true : rowsWithin(packed, period);
  const isAsked = (row: number): boolean => isFound(row) && isWithin(row);
  const { rows, counts } = chooseRows(rowCount(packed), columns, chosen, isAsked);
  return { ...loaded, counts, rows: order ? orderRows(packed, rows, order) : rows };
}

const nothing = (table: HTMLTableElement): HTMLElement => {
  const words = element('span', { class: 'nd' }, 'aucune affirmation ne répond à ce choix');
  return element(
    'tr',
    {},
    element('td', { colspan: String(table.tHead?.rows[0]?.cells.length ?? 1) }, words),
  );
};

export function tell(status: HTMLElement, [count, rest]: readonly [string, string]): void {
  status.replaceChildren(element('b', { class: 'tn' }, count), ' ', element('span', {}, rest));
}

/** The boxes as they are chosen, with what each would leave. */
export function drawForm({ form }: Parts, choice: LedgerChoice, { counts, labels }: Answer): void {
  writeForm(form, choice, labels);
  showCounts(form, counts);
  fillMore(form, counts, labels);
}

/** One page of the answer, its number no greater than there are. */
export function drawAnswer({ table, body, status, pager }: Parts, asked: LedgerChoice, answer: Answer): void {
  const { packed, rows } = answer;
  const pages = pageCount(rows.length);
  const choice = { ...asked, page: Math.min(asked.page, pages) };
  const drawn = pageOf(rows, choice.page).map((row) => drawRow(packed, row));
  body.replaceChildren(...(drawn.length > 0 ? drawn : [nothing(table)]));
  drawPager(pager, choice, pages);
  const { order, page } = choice;
  const [found, total, reports] = [rows.length, rowCount(packed), packed.reports.length];
  tell(status, tellShown({ found, total, reports, order, page, pages }));
}
