import { type Found, findPlaces, isSameName, type Names } from '../corpus/places/match.ts';
import { fetchNames } from './fetch-names.ts';
import { READING, readAddress, writeAddress } from './reading-address.ts';

/** A row of a place that the ranking has no room for: its French name. */
function plainRow(id: string, label: string, root: string): HTMLElement {
  const [row, link] = [document.createElement('li'), document.createElement('a')];
  link.className = 'pl';
  link.href = `${root}${id}/`;
  link.textContent = label;
  row.append(link);
  return row;
}

/** What the rows of the results are made of. */
interface Index {
  /** The ranking's rows, by the place's id. */
  readonly rows: ReadonlyMap<string, HTMLElement>;
  /** Address of the index of places. */
  readonly root: string;
}

/** The row of a place, and the other name that led to it. */
function rowOf({ rows, root }: Index, { id, name, label }: Found): Node[] {
  const copy = rows.get(id)?.cloneNode(true) ?? plainRow(id, label, root);
  if (!(copy instanceof HTMLElement)) return [];
  const link = copy.querySelector('a');
  if (link && !isSameName(link.textContent ?? '', name)) {
    const other = document.createElement('small');
    other.textContent = `aussi ${name}`;
    link.after(other);
  }
  return [copy];
}

function tell(count: number): string {
  if (count === 0) return 'Aucun lieu de ce nom. L’index complet est dessous.';
  return count === 1 ? '1 lieu' : `${count} lieux`;
}

/** Moves the focus along the results, and back to the field above the first. */
function walk(event: KeyboardEvent, field: HTMLElement, list: Element): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [field, ...list.querySelectorAll<HTMLElement>('li > a')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** The parts of the page that the search works on. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly views: HTMLElement;
}

function partsOf(page: Document): Parts | null {
  const form = page.querySelector<HTMLFormElement>('[data-finder]');
  const field = form?.querySelector<HTMLInputElement>('input');
  const status = form?.querySelector<HTMLElement>('[data-finder-status]');
  const [list, views] = [page.getElementById('resultats'), page.querySelector<HTMLElement>('[data-views]')];
  return form && field && status && list && views ? { form, field, list, status, views } : null;
}

/** Binds the search of the index: results as one types, the query in the address, arrows and Escape. */
export function bindFinder(page: Document): void {
  const parts = partsOf(page);
  if (!parts) return;
  const { form, field, list, status, views } = parts;
  const rows = new Map(
    [...views.querySelectorAll<HTMLElement>('li[data-place]')].map((row) => [
      row.dataset['place'] ?? '',
      row,
    ]),
  );
  const index = { rows, root: form.action };
  const once: { names?: Promise<Names> } = {};
  const names = (): Promise<Names> => {
    once.names ??= fetchNames(form.dataset['finder'] ?? '');
    return once.names;
  };
  const show = async (): Promise<void> => {
    const query = field.value.trim();
    const found = query === '' ? [] : findPlaces(query, await names());
    if (query !== field.value.trim()) return;
    list.replaceChildren(...found.flatMap((one) => rowOf(index, one)));
    list.hidden = found.length === 0;
    views.hidden = found.length > 0;
    status.textContent = query === '' ? '' : tell(found.length);
    writeAddress(READING.query, query, query === '' ? location.hash : '');
  };
  field.addEventListener('focus', () => void names(), { once: true });
  field.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show().then(() => list.querySelector('a')?.click());
  });
  form.addEventListener('keydown', (event) => walk(event, field, list));
  list.addEventListener('keydown', (event) => walk(event, field, list));
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    field.value = '';
    field.focus();
    void show();
  });
  field.value = readAddress(READING.query);
  if (field.value !== '') void show();
}
