/**
 * How French newspapers write Cyrillic names (Ukrainian and Russian systems of the French press,
 * as in « Vovtchansk », « Kryvyï Rih », « Novorossiïsk »). Order does not matter: one letter each.
 */
const SHARED = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'ou',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'tch',
  ш: 'ch',
  ь: '',
  ъ: '',
  й: 'ï',
  ю: 'iou',
  я: 'ia',
  ў: 'ou',
} as const;

export const LETTERS: Readonly<Record<'uk' | 'ru', Readonly<Record<string, string>>>> = {
  uk: { ...SHARED, г: 'h', ґ: 'g', и: 'y', і: 'i', ї: 'ï', є: 'ie', щ: 'chtch' },
  ru: { ...SHARED, г: 'g', и: 'i', і: 'i', ы: 'y', э: 'e', ё: 'io', щ: 'chtch' },
};

/** Endings that the press shortens: *Грозный* « Grozny », *Нижний* « Nijni ». */
export const ENDINGS: Readonly<Record<'uk' | 'ru', readonly (readonly [RegExp, string])[]>> = {
  uk: [
    [/ьо/g, 'io'],
    [/ий(?!\p{L})/gu, 'yï'],
  ],
  ru: [
    [/ый(?!\p{L})/gu, 'y'],
    [/ий(?!\p{L})/gu, 'i'],
  ],
};

/** Letters that only one of the two languages has. */
export const MARKERS = { uk: /[іїєґ]/, ru: /[ыэъё]/ } as const;

/** Countries whose towns are named through Cyrillic, and the language tried first. */
export const CYRILLIC_COUNTRIES: Readonly<Record<string, 'uk' | 'ru'>> = { UA: 'uk', RU: 'ru', BY: 'ru' };
