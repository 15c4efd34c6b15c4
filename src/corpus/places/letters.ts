import { fold } from '../../analysis/text/fold.ts';
import type { PlaceView } from './model.ts';

export interface LetterEntry {
  readonly form: string;
  /** BCP 47, undefined for French and for forms whose language is not known. */
  readonly lang: string | undefined;
  readonly place: PlaceView;
  readonly alias: boolean;
}

export interface Letter {
  readonly letter: string;
  readonly entries: readonly LetterEntry[];
}

const collator = new Intl.Collator(['fr', 'uk', 'ru']);
const FRENCH = new Set(['fr', 'und']);

/** The French name first, then each other form once, whatever languages share it. */
function formsOf(place: PlaceView): LetterEntry[] {
  const forms = new Map<string, LetterEntry>();
  for (const { form, lang } of [{ form: place.label, lang: 'fr' }, ...place.names]) {
    if (forms.has(form)) continue;
    const tag = FRENCH.has(lang) ? undefined : lang;
    forms.set(form, { form, lang: tag, place, alias: forms.size > 0 });
  }
  return [...forms.values()];
}

/** Every name of every place under its first letter, accents aside; Cyrillic letters come last. */
export function indexByLetter(places: readonly PlaceView[]): Letter[] {
  const entries = places.flatMap(formsOf).sort((a, b) => collator.compare(a.form, b.form));
  const letters = new Map<string, LetterEntry[]>();
  for (const entry of entries) {
    const letter = fold(entry.form).charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, found]) => ({ letter, entries: found }));
}
