import { decodeString } from 'micromark-util-decode-string';
import type { Range } from './range.ts';

/** Visible text, and for each of its code units the code units of the file that it stands for. */
export interface Letters {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

export const noLetters = (): Letters => ({ text: '', starts: [], ends: [] });

/** Writes `text`, every code unit of which stands for the same stretch of the file. */
export function writeAs(letters: Letters, text: string, { start, end }: Range): void {
  letters.text += text;
  for (let i = 0; i < text.length; i++) {
    letters.starts.push(start);
    letters.ends.push(end);
  }
}

function writePlain({ starts, ends }: Letters, { start, end }: Range): void {
  for (let at = start; at < end; at++) {
    starts.push(at);
    ends.push(at + 1);
  }
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
 * Writes a text node: `value` is what the parser made of the file's text at `range`, character
 * references decoded and the prefixes of its lines left out. `depth` counts the block quotes around it.
 */
export function writeText(
  letters: Letters,
  value: string,
  source: string,
  range: Range,
  depth: number,
): void {
  const isAsWritten = value.length === range.end - range.start && source.startsWith(value, range.start);
  if (isAsWritten && !value.includes('\r')) {
    letters.text += value;
    writePlain(letters, range);
    return;
  }
  let at = range.start;
  for (let i = 0; i < value.length; ) {
    const lineEnd = /[\r\n]/.test(value.charAt(i)) ? matchAt(LINE_END, source, at) : '';
    const { text, length } = lineEnd ? { text: '\n', length: lineEnd.length } : readAt(source, at);
    writeAs(letters, text, { start: at, end: at + length });
    i += lineEnd && value.startsWith('\r\n', i) ? 2 : text.length;
    at += length;
    if (lineEnd) at = skipPrefix(source, at, depth, value.charAt(i));
  }
}
