import { COLUMNS, type Column, type Order } from '../../corpus/ledger/order.ts';

/** The columns that can be sorted by, each with the button in its head. */
export interface Heads {
  readonly show: (order: Order | null) => void;
}

/** Puts a button in the head of each sortable column; pressed again it turns the order round. */
export function bindHeads(table: HTMLTableElement, choose: (order: Order) => void): Heads {
  const heads = COLUMNS.flatMap((column): { column: Column; head: HTMLElement }[] => {
    const head = table.querySelector<HTMLElement>(`th[data-sort="${column}"]`);
    return head ? [{ column, head }] : [];
  });
  for (const { column, head } of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () =>
      choose({ column, descending: head.getAttribute('aria-sort') === 'ascending' }),
    );
  }
  return {
    show: (order) => {
      for (const { column, head } of heads) {
        if (column === order?.column)
          head.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
    },
  };
}
