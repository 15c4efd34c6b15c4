import type { NameKeys } from '../../gazetteer/index/names.ts';
import { slug } from '../../gazetteer/key.ts';
import { languageOf, spellings, transliterate } from '../../gazetteer/transliterate.ts';
import type { Alias, PlaceName, PlaceView } from './model.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{M}\s`´]+$/u;

/** The name's own letters, marks kept: « Харківська область » gives `харківська-область`. */
const ownSlug = (form: string): string =>
  form
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A Cyrillic name under its own letters and under the ways that French writes it; a Latin one as it is. */
function slugsOf({ form, lang }: Pick<PlaceName, 'form' | 'lang'>): string[] {
  if (LATIN.test(form)) return [slug(form)];
  if (!CYRILLIC.test(form)) return [ownSlug(form)];
  const language = languageOf(form) ?? (lang === 'ru' ? 'ru' : 'uk');
  return [ownSlug(form), ...spellings(transliterate(form, language)).map(slug)];
}

/**
 * Of the gazetteer's names those that the place is mainly known by (« Kyiv »), and those that French makes of
 * a Cyrillic one (« Харьков », Kharkov): not the fifty spellings that the world has for Paris.
 */
function slugsKnown({ main, other }: NameKeys): string[] {
  const cyrillic = other.filter((key) => CYRILLIC.test(key));
  const made = cyrillic.flatMap((form) =>
    (['uk', 'ru'] as const).flatMap((language) => spellings(transliterate(form, language)).map(slug)),
  );
  const listed = new Set(other.map(slug));
  return [...main.filter((key) => LATIN.test(key)).map(slug), ...made.filter((alias) => listed.has(alias))];
}

/**
 * The addresses under `lieux/` that lead to a place without being its own: one for each of its names. An
 * address that is a place's own is left to that place; one that several places claim leads to a choice.
 */
export function findAliases(
  places: readonly PlaceView[],
  known: ReadonlyMap<string, NameKeys>,
  href: (path: string) => string,
): Alias[] {
  const own = new Set(places.map(({ id }) => id));
  const claims = places.flatMap((place) => {
    const names = [{ form: place.label, lang: 'fr' }, ...place.names];
    const slugs = new Set([
      ...names.flatMap(slugsOf),
      ...slugsKnown(known.get(place.id) ?? { main: [], other: [] }),
    ]);
    return [...slugs].filter((alias) => alias !== '' && !own.has(alias)).map((alias) => ({ alias, place }));
  });
  const byAlias = Map.groupBy(claims, ({ alias }) => alias);
  return [...byAlias].map(([alias, claimed]) => ({
    slug: alias,
    label: claimed.find(({ place }) => slug(place.label) === alias)?.place.label ?? alias,
    href: href(`lieux/${alias}/`),
    places: claimed.map(({ place }) => place),
  }));
}
