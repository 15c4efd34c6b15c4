import { nameKey } from '../../gazetteer/key.ts';
import type { PlaceName, PlaceView } from './model.ts';

/** One line of a short list of places: its own name, or another that reports write and that leads to it. */
export interface PlaceRow {
  readonly place: PlaceView;
  readonly form: string;
  /** Whether it is another name: « Krasnoarmeïsk, voir Pokrovsk ». */
  readonly alias: boolean;
  /** A town's name in its own script; null where the editors know none. */
  readonly local: Pick<PlaceName, 'form' | 'lang'> | null;
}

const collator = new Intl.Collator('fr');

/** The first that the editors give, in a language's own script and still in use. */
function localName({ kind, names }: PlaceView): PlaceRow['local'] {
  const isLocal = ({ lang, until }: PlaceName): boolean =>
    /^[a-z]{2,3}$/.test(lang) && lang !== 'fr' && lang !== 'und' && until === null;
  return kind === 'settlement' ? (names.find(isLocal) ?? null) : null;
}

/** Other names in Latin letters that some report writes, however it accents them. */
function writtenAliases({ label, names }: PlaceView): string[] {
  const written = names.filter(({ form, uses }) => uses > 0 && /^\p{Script=Latin}/u.test(form));
  const others = written.filter(({ form }) => nameKey(form) !== nameKey(label));
  return [...Map.groupBy(others, ({ form }) => nameKey(form)).values()].flatMap(
    ([first]) => first?.form ?? [],
  );
}

/** The places and the other names under which reports call them, by the alphabet. */
export function placeRows(places: readonly PlaceView[]): PlaceRow[] {
  const rows = places.flatMap((place) => [
    { place, form: place.label, alias: false, local: localName(place) },
    ...writtenAliases(place).map((form) => ({ place, form, alias: true, local: null })),
  ]);
  return rows.sort((a, b) => collator.compare(a.form, b.form));
}
