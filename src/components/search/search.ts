import { type Answer, stemsOf } from '../../search/query.ts';
import { readAsked, writeAsked } from './address.ts';
import { type Choice, choose, countFacets } from './choice.ts';
import { type Library, openLibrary } from './library.ts';
import { type Parts, partsOf } from './parts.ts';
import { resultItem } from './result.ts';
import { FAILED, tellAnswer } from './tell.ts';

/** Results shown at once, and at each press of the button. */
const PAGE = 10;
/** Milliseconds without a key before a search begins. */
const PAUSE = 120;

const NO_ANSWER: Answer = { documents: [], whole: true };

function chosenIn(facets: HTMLFormElement): Choice {
  const data = new FormData(facets);
  return { kinds: data.getAll('type').map(String), voices: data.getAll('voix').map(String) };
}

/** Writes beside each box how many results it would leave; one without any goes, unless it is chosen. */
function showCounts({ facets }: Parts, counts: ReturnType<typeof countFacets>): void {
  for (const box of facets.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const count = counts[box.name === 'type' ? 'type' : 'voix'].get(box.value) ?? 0;
    const item = box.closest('li');
    const shown = item?.querySelector('.count');
    if (!item || !shown) continue;
    shown.textContent = String(count);
    item.hidden = count === 0 && !box.checked;
  }
}

/** The search of one page: its parts, its index once it was asked for, and what it shows. */
class Search {
  readonly #parts: Parts;
  #library: Promise<Library> | undefined;
  #answer: Answer = NO_ANSWER;
  #kept: readonly number[] = [];
  #shown = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Fetches the root of the index, once. */
  open(): Promise<Library> {
    this.#library ??= openLibrary(this.#parts.form.dataset['search'] ?? '');
    return this.#library;
  }

  get #query(): string {
    return this.#parts.field.value.trim();
  }

  async ask(): Promise<void> {
    const query = this.#query;
    const { status } = this.#parts;
    try {
      const answer = query === '' ? NO_ANSWER : await (await this.open()).answer(query);
      if (query !== this.#query) return;
      this.#answer = answer;
      await this.keep();
    } catch {
      this.#library = undefined;
      status.textContent = FAILED;
    }
  }

  /** Shows what the choice keeps of the answer, from its beginning. */
  async keep(): Promise<void> {
    const { facets, list, status, index } = this.#parts;
    const [query, choice, { root }] = [this.#query, chosenIn(facets), await this.open()];
    this.#kept = choose(this.#answer.documents, root, choice);
    this.#shown = 0;
    list.replaceChildren();
    showCounts(this.#parts, countFacets(this.#answer.documents, root, choice));
    facets.hidden = this.#answer.documents.length === 0;
    index.hidden = this.#kept.length > 0;
    status.textContent = tellAnswer({ ...this.#answer, query, kept: this.#kept.length });
    history.replaceState(null, '', location.pathname + writeAsked({ query, ...choice }));
    await this.more();
  }

  /** Adds the next results, and gives back the first of them. */
  async more(): Promise<Element | null> {
    const { list, more, voices } = this.#parts;
    const kept = this.#kept;
    const from = this.#shown;
    this.#shown = Math.min(kept.length, from + PAGE);
    const found = await (await this.open()).show(kept.slice(from, this.#shown));
    if (kept !== this.#kept) return null;
    const items = found.map((one) => resultItem(one, stemsOf(this.#query), voices));
    list.append(...items);
    more.hidden = this.#shown >= kept.length;
    return items[0]?.querySelector('a') ?? null;
  }

  restore(): void {
    const { field, facets } = this.#parts;
    const { query, kinds, voices } = readAsked(location.search);
    field.value = query;
    for (const box of facets.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      box.checked = (box.name === 'type' ? kinds : voices).includes(box.value);
  }
}

/** Binds the page of the search: results as one types, facets, all of it in the address. */
export function bindSearch(page: Document): void {
  const parts = partsOf(page);
  if (!parts) return;
  const search = new Search(parts);
  let waiting = 0;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void search.ask(), PAUSE);
  };
  parts.field.addEventListener('focus', () => void search.open().catch(() => undefined), { once: true });
  parts.field.addEventListener('input', soon);
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search.ask();
  });
  parts.facets.addEventListener('change', () => void search.keep());
  parts.more.addEventListener('click', async () => {
    const first = await search.more();
    if (first instanceof HTMLElement) first.focus();
  });
  search.restore();
  if (parts.field.value !== '') void search.ask();
}
