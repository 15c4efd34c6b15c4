import type { Exonyms } from './exonyms.ts';
import { CYRILLIC_COUNTRIES } from './transliterate.data.ts';
import { type CyrillicLanguage, languageOf, spellings, transliterate } from './transliterate.ts';

/** One line of GeoNames' cities500.txt (tab separated, format of download.geonames.org/export/dump/readme.txt). */
export interface City {
  readonly id: number;
  /** The French form. */
  readonly name: string;
  /** Forms that the place is mainly known by, `name` among them. */
  readonly mainForms: readonly string[];
  readonly otherForms: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  /** GeoNames `CC.admin1`, or `CC.admin2` in {@link SECOND_LEVEL}. */
  readonly region: string;
  readonly population: number;
  /** Kilometres within which the position holds; left out where it is the place's own. */
  readonly withinKm?: number;
}

const USABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}\s'’ʼ`.,()/-]+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters of neither Ukrainian, Russian nor Belarusian. */
/** Chuvash and Ossetian aliases mix both scripts: *Тулă*. */
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[јљњћђџқғңүұһәөҡҙҫӑӗ]/iu;
/** The last code of Latin-1, the letters of western Europe. */
const LATIN_1 = 0xff;
/** Airport codes and postal abbreviations stand among the aliases. */
const CODE = /^\p{Lu}{1,4}$/u;

const isUsable = (form: string): boolean => form.length > 1 && USABLE.test(form) && !CODE.test(form);

function pairs(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

/** The French press form, from the Cyrillic alias that sounds most like the present name. */
function pressForms(main: string, aliases: readonly string[], first: CyrillicLanguage): string[] {
  const cyrillic = aliases.filter(
    (alias) => CYRILLIC.test(alias) && !FOREIGN.test(alias) && !LATIN.test(alias),
  );
  return cyrillic
    .map((alias) => {
      const language = languageOf(alias) ?? first;
      const form = transliterate(alias, language);
      return { form, likeness: likeness(form, main) + (language === first ? 0.1 : 0) };
    })
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ form }) => form);
}

/** Marks that French letters do not have are dropped, as the French press does: *Hyderābād* is « Hyderabad ». */
export function plainMarks(name: string): string {
  return Array.from(name.normalize('NFC'), (char) =>
    char.charCodeAt(0) > LATIN_1 && LATIN.test(char) ? char.normalize('NFD').replace(/\p{M}/gu, '') : char,
  ).join('');
}

/** Countries whose names of places bear the Arabic article. */
const ARABIC = new Set('DZ MA EH TN LY EG SD TD MR SY LB JO IQ PS IL SA YE OM AE QA BH KW'.split(' '));
/** The article in any of its spellings, before sun letters too: *Al Hoceima*, *Ech-Cheliff*, *Ad Damazin*. */
const ARTICLE = /^[AE](?:l|n|r|s|t|d|z|sh|ch|th|dh)[ -](?=\p{Lu})/u;

/** The spellings of the article between which papers waver: *Al-Fasher*, *El Fasher*. */
const wavering = (country: string, forms: readonly string[]): string[] =>
  ARABIC.has(country)
    ? forms.flatMap((form) =>
        ARTICLE.test(form) ? [form.replace(ARTICLE, 'Al '), form.replace(ARTICLE, 'El ')] : [],
      )
    : [];

/**
 * Countries of whose divisions ours are the second level of GeoNames, with the same codes as ISO 3166-2:
 * the départements of France, the provinces of Spain, Italy and Belgium.
 */
export const SECOND_LEVEL: ReadonlySet<string> = new Set(['FR', 'ES', 'IT', 'BE']);

/** @returns null for a line without the nineteen fields or with a position out of range */
export function parseCity(line: string, exonyms: Exonyms): City | null {
  const f = line.split('\t');
  const [id, lat, lon, population] = [Number(f[0]), Number(f[4]), Number(f[5]), Number(f[14])];
  const [main = '', ascii = '', feature = '', country = ''] = [f[1], f[2], f[7], f[8]];
  if (f.length < 19 || !Number.isInteger(id) || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180))
    return null;
  const aliases = (f[3] ?? '').split(',').filter(isUsable);
  const language = CYRILLIC_COUNTRIES[country];
  const press = language ? pressForms(ascii, aliases, language) : [];
  const french = exonyms.get(id) ?? [];
  const name = french[0] ?? press[0] ?? plainMarks(main);
  const known = [name, ...french, main, ascii, ...(press[0] ? spellings(press[0]) : [])];
  return {
    id,
    name,
    mainForms: [...new Set([...known, ...wavering(country, known)])],
    otherForms: [...new Set([...aliases, ...wavering(country, aliases), ...press.flatMap(spellings)])],
    lat,
    lon,
    feature,
    country,
    region: `${country}.${f[SECOND_LEVEL.has(country) ? 11 : 10] ?? ''}`,
    population: Number.isFinite(population) ? population : 0,
  };
}
