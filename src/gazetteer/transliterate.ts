import { ENDINGS, LETTERS, MARKERS } from './transliterate.data.ts';

export type CyrillicLanguage = keyof typeof LETTERS;

const VOWELS = 'аеёиоуыэюяіїє';

/** Between vowels a French s would be read z: *Лисичанськ* « Lyssytchansk ». */
const isBetweenVowels = (word: string, i: number): boolean =>
  VOWELS.includes(word.charAt(i - 1) || ' ') && VOWELS.includes(word.charAt(i + 1) || ' ');

function letter(word: string, i: number, language: CyrillicLanguage): string {
  const char = word.charAt(i);
  const plain = LETTERS[language][char] ?? char;
  const before = word.charAt(i - 1);
  if (char === 'с' && i > 0 && isBetweenVowels(word, i)) return 'ss';
  if (char === 'я' && i === 0) return 'ya';
  if (char === 'ї' && i === 0) return 'i';
  if (char === 'й' && i === 0) return 'y';
  if (char === 'я' && before !== '' && before === 'і') return 'ïa';
  return plain;
}

function word(text: string, language: CyrillicLanguage): string {
  let lower = text.toLowerCase().replace(/['’ʼ"]/g, '');
  for (const [ending, french] of ENDINGS[language]) lower = lower.replace(ending, french);
  const latin = [...lower].map((_, i) => letter(lower, i, language)).join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** The French press form of a Cyrillic name: *Часів Яр* gives « Tchassiv Yar ». */
export function transliterate(name: string, language: CyrillicLanguage): string {
  return name
    .split(/([\s-]+)/)
    .map((part) => (/\p{L}/u.test(part) ? word(part, language) : part))
    .join('');
}

/** The language whose letters a Cyrillic name has; null where both could write it. */
export function languageOf(name: string): CyrillicLanguage | null {
  const lower = name.toLowerCase();
  if (MARKERS.uk.test(lower)) return 'uk';
  return MARKERS.ru.test(lower) ? 'ru' : null;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ss/g, 's'],
  [/\bYa/g, 'Ia'],
  [/ya/g, 'ia'],
  [/Iou/g, 'You'],
  [/yï\b/g, 'y'],
  [/ï/g, 'y'],
  [/tch/g, 'ch'],
];

/** Other French spellings of the same form: *Tchassiv Iar*, *Vouhledar*. */
export function spellings(form: string): string[] {
  const others = SPELLINGS.map(([from, to]) => form.replace(from, to));
  return [...new Set([form, ...others])];
}
