/** The chosen values of each facet, from the form's checked boxes. */
function chosenIn(form: HTMLFormElement): Map<string, Set<string>> {
  const chosen = new Map<string, Set<string>>();
  for (const [name, value] of new FormData(form))
    chosen.set(name, (chosen.get(name) ?? new Set()).add(String(value)));
  return chosen;
}

/** A row is kept if each facet with a choice holds one of the row's values. */
function keeps(row: HTMLElement, chosen: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [...chosen].every(([name, values]) =>
    (row.dataset[name] ?? '').split(' ').some((value) => values.has(value)),
  );
}

/** Checks the boxes that the address asks for, so that a shared link restores the choice. */
function restore(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = asked.getAll(box.name).includes(box.value);
}

function writeAddress(chosen: ReadonlyMap<string, ReadonlySet<string>>): void {
  const query = new URLSearchParams(
    [...chosen].flatMap(([name, values]) => [...values].map((v) => [name, v])),
  );
  const order = new URLSearchParams(location.search).get('tri');
  if (order) query.set('tri', order);
  history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
}

/** Binds the form `[data-facets]` to the rows `[data-row]`; the choice lives in the address. */
export function bindFacets(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-facets]');
  if (!form) return;
  const rows = [...page.querySelectorAll<HTMLElement>('[data-row]')];
  const status = page.querySelector('#resume b');
  const apply = (): void => {
    const chosen = chosenIn(form);
    for (const row of rows) row.hidden = !keeps(row, chosen);
    if (status) status.textContent = String(rows.filter((row) => !row.hidden).length);
    writeAddress(chosen);
  };
  restore(form);
  if (location.search) apply();
  form.addEventListener('change', apply);
  // The event comes before the boxes are cleared.
  form.addEventListener('reset', () => setTimeout(apply));
}
