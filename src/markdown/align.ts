import { decodeString } from 'micromark-util-decode-string';
import type { Range } from './range.ts';

/** One code unit of visible text and the code units of the file that it stands for. */
export interface Unit extends Range {
  readonly char: string;
}

const CODED = /\\[!-/:-@[-`{-~]|&(?:#x[\da-f]{1,6}|#\d{1,7}|[\da-z]{1,31});/iy;
const LINE_END = /[ \t]*(?:\r\n|\r|\n)/y;
const INDENT = /[ \t]*/y;
const QUOTE_MARK = />[ \t]*/y;

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** What stands at `at`: an escape, a character reference, or one code unit. */
function readAt(source: string, at: number): { text: string; length: number } {
  const coded = matchAt(CODED, source, at);
  const text = coded && decodeString(coded);
  return text && text !== coded ? { text, length: coded.length } : { text: source.charAt(at), length: 1 };
}

/** Where a line's text starts behind its indent and its quotation marks (`> >`), given its first letter. */
function skipPrefix(source: string, at: number, depth: number, first: string): number {
  const marks = [at + matchAt(INDENT, source, at).length];
  for (let left = depth; left > 0; left--) {
    const last = marks.at(-1) ?? at;
    const mark = matchAt(QUOTE_MARK, source, last);
    if (mark === '') break;
    marks.push(last + mark.length);
  }
  return marks.findLast((start) => readAt(source, start).text.startsWith(first)) ?? marks.at(-1) ?? at;
}

/**
 * The units of a text node: `value` is what the parser made of the file's text at `range`, character
 * references decoded and the prefixes of its lines left out. `depth` counts the block quotes around it.
 */
export function alignText(value: string, source: string, range: Range, depth: number): Unit[] {
  const units: Unit[] = [];
  let at = range.start;
  for (let i = 0; i < value.length; ) {
    const lineEnd = /[\r\n]/.test(value.charAt(i)) ? matchAt(LINE_END, source, at) : '';
    const { text, length } = lineEnd ? { text: '\n', length: lineEnd.length } : readAt(source, at);
    for (const char of text.split('')) units.push({ char, start: at, end: at + length });
    i += lineEnd && value.startsWith('\r\n', i) ? 2 : text.length;
    at += length;
    if (lineEnd) at = skipPrefix(source, at, depth, value.charAt(i));
  }
  return units;
}
