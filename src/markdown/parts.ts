/** A stretch of a file that can be parsed by itself. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** A paragraph of nothing but text, which needs no parser; `end` is then that of its last letter. */
  readonly isPlain: boolean;
}

/** What reaches over blank lines: fences, comments and raw HTML, block directives, definitions; and other line ends than `\n`. */
const REACHING = /```|~~~|:::|<[!?]|<(?:script|pre|style|textarea)|\]:|\r/i;
/** The front matter, which may hold blank lines; a line of dashes that nothing closes is none. */
const FRONT_MATTER = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;
/** What a line begins with that is no mark of a list, a quotation, a heading, a table. */
const OPENING = '[\\p{L}«“"(—–…’]';
const BEGINNING = new RegExp(`^${OPENING}`, 'u');
/** A blank line with a line behind it that begins a block at the margin: no list or quotation goes on there. */
const BOUNDARY = new RegExp(`\\n[ \\t]*\\n(?=${OPENING})`, 'gu');
/** What the parser may read as more than text: marks, a colon before a letter, an address, a line with another beginning or a space at its end. */
const MARKUP = new RegExp(
  `[\\0-\\x09\\x0b-\\x1f\\x7f\\\\\`*_~<\\[\\]&|@]|:(?![ \\n]|$)|www\\.|[ \\t](?:\\n|$)|\\n(?!${OPENING})`,
  'iu',
);
/** Letters that the parser is given at once where the text can be cut there: its memory is soon free again. */
export const AT_ONCE = 16_384;
const PARAGRAPH_END = /\n[ \t]*(?:\n|$)|$/g;

const BLANK_LINES = /(?:[ \t]*(?:\n|$))+/y;

/** The offsets at which a part may begin. */
function* boundariesOf(text: string): Generator<number> {
  const behindFront = FRONT_MATTER.exec(text)?.[0].length ?? (text.startsWith('---') ? text.length : 0);
  if (BEGINNING.test(text)) yield 0;
  for (const { 0: blank, index } of text.matchAll(BOUNDARY))
    if (index + blank.length >= behindFront) yield index + blank.length;
}

/** The plain paragraph that begins at `start`, if one does. */
function plainAt(text: string, start: number): Part | null {
  PARAGRAPH_END.lastIndex = start;
  const end = PARAGRAPH_END.exec(text)?.index ?? text.length;
  return MARKUP.test(text.slice(start, end)) ? null : { start, end, isPlain: true };
}

function behindBlank(text: string, at: number): number {
  BLANK_LINES.lastIndex = at;
  return at + (BLANK_LINES.exec(text)?.[0].length ?? 0);
}

/**
 * Cuts a file where no block goes on, so that one part can be parsed without the others; all of it is one
 * part where something may reach over blank lines. Most paragraphs of a report are plain text, and the
 * parser takes a hundred times as long to find that out.
 */
export function findParts(text: string): Part[] {
  if (REACHING.test(text)) return [{ start: 0, end: text.length, isPlain: false }];
  const parts: Part[] = [];
  let from = 0;
  const close = (end: number): void => {
    if (end > from) parts.push({ start: from, end, isPlain: false });
    from = end;
  };
  for (const at of boundariesOf(text)) {
    if (at < from) continue;
    const plain = plainAt(text, at);
    if (plain || at - from >= AT_ONCE) close(at);
    if (!plain) continue;
    parts.push(plain);
    from = behindBlank(text, plain.end);
  }
  close(text.length);
  return parts;
}
