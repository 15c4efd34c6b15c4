/** Rows in the order of the text, and by each column that names a key in `data-sort`. */
type Order = 'ascending' | 'descending';

const PARAMETER = 'tri';
const DESCENDING = '-';

const keyOf = (row: HTMLElement, column: string): string =>
  row.querySelector<HTMLElement>(`[data-key-${column}]`)?.getAttribute(`data-key-${column}`) ?? '';

/** What has no key stands last, whichever way the others run. */
function compare(a: string, b: string, order: Order): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const by = a.localeCompare(b, 'fr', { numeric: true });
  return order === 'ascending' ? by : -by;
}

function writeAddress(column: string, order: Order): void {
  const query = new URLSearchParams(location.search);
  query.set(PARAMETER, (order === 'descending' ? DESCENDING : '') + column);
  history.replaceState(null, '', `?${query}`);
}

function sortTable(table: HTMLTableElement, head: HTMLElement, order: Order): void {
  const column = head.dataset['sort'] ?? '';
  const body = table.tBodies[0];
  if (!body) return;
  for (const other of table.querySelectorAll('th[data-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', order);
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
  body.append(...rows.sort((a, b) => compare(a.key, b.key, order)).map(({ row }) => row));
}

/** Puts a button in a column's head; it turns the order round when pressed again. */
function bindHead(table: HTMLTableElement, head: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    sortTable(table, head, order);
    writeAddress(head.dataset['sort'] ?? '', order);
  });
}

/** Lets the ledger be sorted by its columns; the choice lives in the address. */
export function bindSort(page: Document): void {
  const table = page.querySelector<HTMLTableElement>('table.ledger');
  if (!table) return;
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  for (const head of heads) bindHead(table, head);
  const asked = new URLSearchParams(location.search).get(PARAMETER) ?? '';
  const order: Order = asked.startsWith(DESCENDING) ? 'descending' : 'ascending';
  const head = heads.find(({ dataset }) => dataset['sort'] === asked.replace(DESCENDING, ''));
  if (head) sortTable(table, head, order);
}
