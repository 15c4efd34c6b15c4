/** What a character is to the tokenizer. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 3;
export const SPACE = 4;
export const OTHER = 5;
type LetterClass = number;

function classOf(char: string): LetterClass {
  if (/^\p{L}/u.test(char)) return LETTER;
  if (/^\p{M}/u.test(char)) return MARK;
  if (/^\p{N}/u.test(char)) return NUMBER;
  return /^\s/u.test(char) ? SPACE : OTHER;
}

const UNITS = 0x10000;
/** The class of each code unit that is a character by itself, found once; 0 where it was not asked for yet. */
const classes = new Uint8Array(UNITS);

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** How many code units the character at `i` takes: 2 for a pair of surrogates. */
export function widthAt(text: string, i: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(i)) && isLowSurrogate(text.charCodeAt(i + 1)) ? 2 : 1;
}

/** The class of the character at `i`; `OTHER` behind the end of the text. */
export function classAt(text: string, i: number): LetterClass {
  if (i >= text.length) return OTHER;
  const code = text.charCodeAt(i);
  if (isHighSurrogate(code)) return classOf(text.slice(i, i + widthAt(text, i)));
  const known = classes[code];
  if (known) return known;
  const found = classOf(text.charAt(i));
  classes[code] = found;
  return found;
}

const CAPITAL = /^\p{Lu}/u;
/** Whether each code unit is a capital: 1 no, 2 yes; 0 where it was not asked for yet. */
const capitals = new Uint8Array(UNITS);

/** Whether `text` begins with a capital. */
export function isCapitalized(text: string): boolean {
  if (text === '') return false;
  const code = text.charCodeAt(0);
  if (isHighSurrogate(code)) return CAPITAL.test(text);
  const known = capitals[code];
  if (known) return known === 2;
  const capital = CAPITAL.test(text);
  capitals[code] = capital ? 2 : 1;
  return capital;
}

/** The small article that opens a part of a name: ***al-**Khachab*, ***el-**Fasher*. */
export const isArticled = (text: string): boolean => /^\p{Ll}{2}[-'’]\p{Lu}/u.test(text);
