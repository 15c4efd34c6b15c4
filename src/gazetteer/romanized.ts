import { UKRAINIAN } from './romanized.data.ts';

const LETTERS = new Map(UKRAINIAN);
const PART = new RegExp(`(?<=[aeouy])i(?![aeu])|${UKRAINIAN.map(([latin]) => latin).join('|')}|[’'ʼ]`, 'gi');
const AFTER_VOWEL = 'й';

function cyrillic(latin: string, at: number, name: string): string {
  const lower = latin.toLowerCase();
  const isAfterVowel = lower === 'i' && /[aeouy]/i.test(name.charAt(at - 1));
  const letter = isAfterVowel ? AFTER_VOWEL : (LETTERS.get(lower) ?? '');
  return lower === latin ? letter : letter.charAt(0).toUpperCase() + letter.slice(1);
}

/** The Ukrainian name behind its state romanization: *Chermalyk* is « Чермалик »; soft signs are lost. */
export const fromUkrainian = (name: string): string => name.normalize('NFC').replace(PART, cyrillic);
