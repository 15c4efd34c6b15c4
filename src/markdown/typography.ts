import { toHtml } from 'hast-util-to-html';
import { fineSpaces } from './fine-spaces.ts';
import { UNITS } from './typography.data.ts';

const NARROW = '\u202F';
const FIXED = '\u00A0';

/** Each rule changes one character for one other, so that an offset in the text stays an offset. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, '’'], // l'armée
  [/[ \u00A0](?=[;!?%»])/g, NARROW], // selon qui ?
  [/(?<=«)[ \u00A0]/g, NARROW], // « chaudrons »
  [/ (?=:(?:\s|$))/g, FIXED], // Koupiansk : l'encerclement
  [/(?<=\d)[ \u00A0](?=\d{3}(?!\d))/g, NARROW], // 116 000
  [new RegExp(`(?<=\\d) (?=(?:${UNITS.join('|')})(?![\\p{L}\\p{N}]))`, 'gu'), FIXED], // 3 400 km²
];

/**
 * French typography: narrow fixed spaces before `; ! ? %`, inside guillemets and between thousands, fixed
 * spaces before `:` and units, the curved apostrophe. One code unit for one code unit: only spaces and
 * apostrophes change, never a letter.
 */
export function typeset(text: string): string {
  return RULES.reduce((set, [pattern, by]) => set.replace(pattern, by), text);
}

/** Our own plain text as HTML, typeset, its narrow fixed spaces wrapped. */
export function typesetHtml(text: string): string {
  return toHtml({ type: 'root', children: fineSpaces(typeset(text)) });
}
