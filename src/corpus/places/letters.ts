import { fold } from '../../analysis/text/fold.ts';
import { nameKey } from '../../gazetteer/key.ts';
import { pagesOfList } from '../paging.ts';
import type { PlaceView } from './model.ts';

export interface LetterEntry {
  readonly form: string;
  /** BCP 47, undefined for French and for forms whose language is not known. */
  readonly lang: string | undefined;
  /** One, or several that share the form. */
  readonly places: readonly PlaceView[];
  /** Whether it is another name of the place. */
  readonly alias: boolean;
}

export interface Letter {
  readonly letter: string;
  readonly entries: readonly LetterEntry[];
}

const collator = new Intl.Collator(['fr', 'uk', 'ru']);
const FRENCH = new Set(['fr', 'und']);

/** The French name first, then each other form once, whatever languages share it and however a report accents it. */
function formsOf(place: PlaceView): LetterEntry[] {
  const forms = new Map<string, LetterEntry>();
  for (const { form, lang } of [{ form: place.label, lang: 'fr' }, ...place.names]) {
    const key = nameKey(form);
    if (forms.has(key)) continue;
    const tag = FRENCH.has(lang) ? undefined : lang;
    forms.set(key, { form, lang: tag, places: [place], alias: forms.size > 0 });
  }
  return [...forms.values()];
}

/** One entry for an alias that several places share. */
function mergeAliases(entries: readonly LetterEntry[]): LetterEntry[] {
  const groups = Map.groupBy(entries, ({ form, alias }) => (alias ? form : Symbol(form)));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, places: [first, ...others].flatMap(({ places }) => places) }] : [],
  );
}

/** The letter that a form stands under: that of its first letter, accents and opening marks aside. */
function letterOf(form: string): string {
  const [letter = '#'] = /[\p{L}\p{N}]/u.exec(fold(form)) ?? [];
  return letter.toUpperCase();
}

/** Every name of every place under its first letter, accents aside; Cyrillic letters come last. */
export function indexByLetter(places: readonly PlaceView[]): Letter[] {
  const entries = mergeAliases(places.flatMap(formsOf)).sort((a, b) => collator.compare(a.form, b.form));
  const letters = Map.groupBy(entries, ({ form }) => letterOf(form));
  return [...letters]
    .map(([letter, found]) => ({ letter, entries: found }))
    .sort((a, b) => collator.compare(a.letter, b.letter));
}

/** The index laid on pages, a letter that is cut at the foot of one going on at the head of the next. */
export function pagesOfLetters(letters: readonly Letter[]): Letter[][] {
  const rows = letters.flatMap(({ letter, entries }) => entries.map((entry) => ({ letter, entry })));
  return pagesOfList(rows).map((page) =>
    [...Map.groupBy(page, ({ letter }) => letter)].map(([letter, own]) => ({
      letter,
      entries: own.map(({ entry }) => entry),
    })),
  );
}
