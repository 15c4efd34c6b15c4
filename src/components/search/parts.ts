/** A voice as its facet shows it. */
export interface FacetVoice {
  readonly id: string;
  readonly hue: string;
  readonly shape: string;
}

/** The parts of the page that the search works on. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly facets: HTMLFormElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  /** What one reads while nothing is asked for. */
  readonly index: HTMLElement;
  /** Each voice by its id. */
  readonly voices: ReadonlyMap<string, FacetVoice>;
}

/** The parts, or null on a page without a search. */
export function partsOf(page: Document): Parts | null {
  const form = page.querySelector<HTMLFormElement>('form[data-search]');
  const field = form?.querySelector('input');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const facets = page.querySelector<HTMLFormElement>('[data-search-facets]');
  const [list, index] = [page.getElementById('resultats'), page.getElementById('parcourir')];
  const more = page.querySelector<HTMLButtonElement>('[data-search-more]');
  if (!form || !field || !status || !facets || !list || !more || !index) return null;
  const boxes = [...facets.querySelectorAll<HTMLInputElement>('input[data-hue]')];
  const voices = boxes.map(({ value, dataset }) => ({
    id: value,
    hue: dataset['hue'] ?? '',
    shape: dataset['shape'] ?? '',
  }));
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  return { form, field, status, facets, list, more, index, voices: byId };
}
