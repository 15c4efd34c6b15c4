import { ALL, type Choice, sigilsOf } from '../choice.ts';
import { FIRST_DAY, parseDay } from '../day.ts';
import type { MapPlace } from '../model.ts';
import { countPlaces, countStatements, spanOf } from '../words.ts';
import { whenIdle } from './idle.ts';

/** What a d3 brush over the histogram does for the two fields of dates. */
export interface TimeBrush {
  show(from: string | undefined, to: string | undefined): void;
}

interface Fields {
  readonly voices: readonly HTMLButtonElement[];
  readonly report: HTMLSelectElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly status: HTMLElement;
  readonly reset: HTMLButtonElement;
  /** None where all was said on one day. */
  readonly histogram: SVGSVGElement | null;
}

function fieldsOf(form: HTMLElement): Fields | undefined {
  const report = form.querySelector<HTMLSelectElement>('[name="rapport"]');
  const from = form.querySelector<HTMLInputElement>('[name="du"]');
  const to = form.querySelector<HTMLInputElement>('[name="au"]');
  const status = form.querySelector<HTMLElement>('[data-map-count]');
  const reset = form.querySelector<HTMLButtonElement>('[data-map-reset]');
  const histogram = form.querySelector<SVGSVGElement>('[data-map-histogram]');
  if (!report || !from || !to || !status || !reset) return undefined;
  const voices = [...form.querySelectorAll<HTMLButtonElement>('[data-map-voice]')];
  return { voices, report, from, to, status, reset, histogram };
}

/** « 12 affirmations du 3 au 5 novembre 2025, 4 lieux » */
export function tellCount(places: readonly MapPlace[]): string {
  const days = sigilsOf(places)
    .map(({ day }) => day)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'aucune affirmation : élargissez le choix';
  return `${countStatements(days.length)} ${spanOf(first, last)}, ${countPlaces(places.length)}`;
}

/** A field in which one types is not written to: Chromium would forget the year's first digits. */
function showDay(field: HTMLInputElement, day = ''): void {
  if (field.value !== day) field.value = day;
}

/** Tells each day that is typed or picked, and that the field is emptied. */
function bindDay(field: HTMLInputElement, onDay: (day: string | undefined) => void): void {
  field.addEventListener('change', () => {
    const day = parseDay(field.value);
    if (day === undefined || day >= FIRST_DAY) onDay(day);
  });
}

/** The choice of voice, report and dates beside the map. */
export class Filters {
  readonly #fields: Fields;
  #choice: Choice = ALL;
  #brush: TimeBrush | undefined;

  private constructor(fields: Fields, onChoice: (choice: Choice) => void) {
    this.#fields = fields;
    const { voices, report, from, to, reset } = fields;
    const choose = (change: Partial<Choice>): void => onChoice({ ...this.#choice, ...change });
    for (const button of voices)
      button.addEventListener('click', () => choose({ voice: button.dataset['mapVoice'] || undefined }));
    report.addEventListener('change', () => choose({ report: report.value || undefined }));
    bindDay(from, (day) => choose({ from: day }));
    bindDay(to, (day) => choose({ to: day }));
    reset.addEventListener('click', () => {
      // The button goes: its focus stays among the filters.
      voices[0]?.focus();
      onChoice(ALL);
    });
    const { histogram } = fields;
    if (histogram !== null) whenIdle(() => void this.#addBrush(histogram, (days) => choose(days)));
  }

  /** @returns undefined on a page that has no choice to offer */
  static on(onChoice: (choice: Choice) => void): Filters | undefined {
    const form = document.querySelector<HTMLElement>('[data-map-filters]');
    const fields = form === null ? undefined : fieldsOf(form);
    return fields && new Filters(fields, onChoice);
  }

  async #addBrush(
    histogram: SVGSVGElement,
    onDays: (days: Pick<Choice, 'from' | 'to'>) => void,
  ): Promise<void> {
    const { addBrush } = await import('./brush.ts');
    this.#brush = addBrush(histogram, onDays);
    this.#brush.show(this.#choice.from, this.#choice.to);
  }

  show(choice: Choice, places: readonly MapPlace[]): void {
    this.#choice = choice;
    const { voices, report, from, to, status, reset } = this.#fields;
    for (const button of voices)
      button.setAttribute(
        'aria-pressed',
        String((button.dataset['mapVoice'] ?? '') === (choice.voice ?? '')),
      );
    report.value = choice.report ?? '';
    showDay(from, choice.from);
    showDay(to, choice.to);
    status.textContent = tellCount(places);
    reset.hidden = Object.values(choice).every((part) => part === undefined);
    this.#brush?.show(choice.from, choice.to);
  }
}
