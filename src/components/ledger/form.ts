import type { LedgerChoice } from '../../corpus/ledger/address.ts';
import type { Chosen, Counts } from '../../corpus/ledger/choose.ts';
import { FACETS, type FacetName } from '../../corpus/ledger/facets.data.ts';
import type { LedgerVoice } from '../../corpus/ledger/model.ts';
import { periodOf } from '../../corpus/ledger/period.ts';
import { type FacetOption, facetOptions } from '../../corpus/ledger/view.ts';
import { FIRST_DAY, parseDay } from '../../map/day.ts';
import { drawSigil } from '../drawn.ts';
import { element } from '../element.ts';

/** What names the values of facets, and the voices whose sigils stand beside them. */
export interface Labels {
  readonly labelOf: (name: FacetName, value: string) => string;
  readonly voices: readonly LedgerVoice[];
}

const boxesOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];

const searchOf = (form: HTMLFormElement): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>('input[type=search]');

const daysOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=date]'),
];

function readDay(values: FormData, name: string): string | null {
  const day = parseDay(String(values.get(name) ?? ''));
  return day !== undefined && day >= FIRST_DAY ? day : null;
}

/** What is checked and typed. */
export function readForm(form: HTMLFormElement): Pick<LedgerChoice, 'chosen' | 'query' | 'period'> {
  const values = new FormData(form);
  const chosen = FACETS.map((name): [FacetName, Set<string>] => [
    name,
    new Set(values.getAll(name).map(String)),
  ]);
  return {
    chosen: new Map(chosen.filter(([, own]) => own.size > 0)),
    query: (searchOf(form)?.value ?? '').trim(),
    period: periodOf(readDay(values, 'du'), readDay(values, 'au')),
  };
}

function drawOption(
  name: FacetName,
  { value, label, count }: FacetOption,
  voices: readonly LedgerVoice[],
): HTMLElement {
  const voice = name === 'voix' ? voices.find(({ id }) => id === value) : undefined;
  const box = element('input', { type: 'checkbox', name, value });
  const words = voice ? [drawSigil(voice), label] : [label];
  return element(
    'li',
    voice ? { class: `v-${voice.hue}` } : {},
    element('label', {}, box, ' ', ...words),
    element('span', { class: 'count tn' }, String(count)),
  );
}

const hasBox = (form: HTMLFormElement, name: FacetName, value: string): boolean =>
  boxesOf(form).some((box) => box.name === name && box.value === value);

/** A wanted value that stands in no list yet gets its box: what the address asks for must be seen. */
function addMissing(form: HTMLFormElement, chosen: Chosen, { labelOf, voices }: Labels): void {
  for (const [name, values] of chosen)
    for (const value of values) {
      const list = form.querySelector(`input[name="${name}"]`)?.closest('ul');
      if (!list || hasBox(form, name, value)) continue;
      list.append(drawOption(name, { value, label: labelOf(name, value), count: 0 }, voices));
    }
}

/** A field in which one types is not written to: Chromium would forget the year's first digits. */
function writeDays(form: HTMLFormElement, { period }: LedgerChoice): void {
  for (const field of daysOf(form)) {
    const day = (field.name === 'du' ? period.from : period.to) ?? '';
    if (field.value !== day && field !== document.activeElement) field.value = day;
  }
}

/** Checks and writes what is asked for. */
export function writeForm(form: HTMLFormElement, choice: LedgerChoice, labels: Labels): void {
  const { chosen, query } = choice;
  addMissing(form, chosen, labels);
  writeDays(form, choice);
  for (const box of boxesOf(form))
    box.checked = [...chosen].some(([name, values]) => name === box.name && values.has(box.value));
  const search = searchOf(form);
  if (search && search.value.trim() !== query) search.value = query;
}

/** Writes how many rows each value would leave. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const box of boxesOf(form)) {
    const count = FACETS.flatMap((name) =>
      name === box.name ? (counts.get(name)?.get(box.value) ?? 0) : [],
    );
    const shown = box.closest('li')?.querySelector('.count');
    if (shown) shown.textContent = String(count[0] ?? 0);
  }
}

/** Fills the lists that are opened by hand, with all values that have no box yet. */
export function fillMore(form: HTMLFormElement, counts: Counts, { labelOf, voices }: Labels): void {
  for (const more of form.querySelectorAll<HTMLDetailsElement>('details[data-more][open]')) {
    const name = FACETS.find((one) => one === more.dataset['more']);
    const list = more.querySelector('ul');
    if (!name || !list) continue;
    const known = new Set(boxesOf(form).flatMap((box) => (box.name === name ? [box.value] : [])));
    const options = facetOptions(name, counts, labelOf, { voices });
    list.append(
      ...options.filter(({ value }) => !known.has(value)).map((option) => drawOption(name, option, voices)),
    );
  }
}
