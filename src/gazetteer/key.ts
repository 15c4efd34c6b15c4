import { fold } from '../analysis/text/fold.ts';

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', þ: 'th' };

/** Folded, and the ligatures undone, so that `Œuf` and `oeuf` are one word; no offset is kept. */
export function foldLetters(text: string): string {
  return fold(text).replace(/[œæßþ]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** The form under which names are filed: folded, `Saint-Denis`, `St. Denis` and `saint denis` alike. */
export function nameKey(name: string): string {
  return foldLetters(name)
    .replace(/['`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\p{L})st(e?)(?!\p{L})/gu, 'saint$1')
    .trim();
}

/** A name as a piece of a URL: `El Fasher` gives `el-fasher`. */
export function slug(name: string): string {
  return foldLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
