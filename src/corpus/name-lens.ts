import { languageName } from './format/language.ts';
import type { PlaceView } from './model.ts';

/** The site's own tongue: its names are those of the pages. */
const OWN = 'fr';

/** A language in which some place of a report has a name, and the name of each place in it. */
export interface NameLens {
  /** BCP 47, without script. */
  readonly lang: string;
  /** « ukrainien ». */
  readonly label: string;
  readonly names: readonly { readonly place: string; readonly form: string }[];
}

/** The language's name of a place: one in its own script, still in use where there is one. */
function nameIn({ names }: PlaceView, lang: string): string | undefined {
  const own = names.filter((name) => name.lang === lang);
  return (own.find(({ until }) => until === null) ?? own[0])?.form;
}

/** The languages of the places' names, in the order in which the editors list them; French left out. */
export function nameLenses(places: readonly PlaceView[]): NameLens[] {
  const langs = new Set(places.flatMap(({ names }) => names.map(({ lang }) => lang)));
  return [...langs]
    .filter((lang) => /^[a-z]{2,3}$/.test(lang) && lang !== OWN && lang !== 'und')
    .map((lang) => ({
      lang,
      label: languageName(lang),
      names: places.flatMap((place) => {
        const form = nameIn(place, lang);
        return form === undefined ? [] : [{ place: place.id, form }];
      }),
    }))
    .filter(({ names }) => names.length > 0);
}
