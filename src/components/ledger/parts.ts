/** The parts of the page that the ledger is drawn in. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly search: HTMLInputElement;
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
  readonly status: HTMLElement;
  readonly pager: HTMLElement;
}

export function partsOf(page: Document): Parts | null {
  const form = page.querySelector<HTMLFormElement>('form[data-ledger]');
  const search = form?.querySelector<HTMLInputElement>('input[type=search]');
  const table = page.querySelector<HTMLTableElement>('.ledger-main table.ledger');
  const body = table?.tBodies[0];
  const status = page.getElementById('resume');
  const pager = page.querySelector<HTMLElement>('[data-pager]');
  return form && search && table && body && status && pager
    ? { form, search, table, body, status, pager }
    : null;
}
