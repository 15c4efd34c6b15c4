import { type Diagnostic, diagnose, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';

/** Marks of quotations and lists in front of one line: deeper, and the parser's stack runs out. */
const MAX_DEPTH = 32;
/** Columns before a line's first letter: deeper lists are indented further. */
const MAX_INDENT = 128;
/** Marks of one kind in one paragraph: the parser's time grows with their square. */
const MAX_MARKS = 1500;

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const INDENT = /^[ \t]*(?=\S)/;
const PARAGRAPH = /[^\r\n]+(?:(?:\r\n|\r|\n)[^\r\n]+)*/g;
const MARKS = ['[', ']', '*', '_', '`', '~', '<', '{'] as const;

function isTooDeep(line: string): boolean {
  const markers = CONTAINERS.exec(line)?.[0] ?? '';
  const depth = markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  return depth > MAX_DEPTH || (INDENT.exec(line)?.[0].length ?? 0) > MAX_INDENT;
}

/** The first mark of `paragraph` beyond the limit, as an offset in it. */
function excess(paragraph: string, mark: string): number {
  let at = -1;
  for (let count = 0; count <= MAX_MARKS; count++) {
    at = paragraph.indexOf(mark, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** Markdown that would overflow or stall the parser, told before it is parsed. */
export function findHostile(file: SourceFile): Diagnostic[] {
  for (const { 0: line, index } of file.source.matchAll(/[^\r\n]+/g)) {
    if (isTooDeep(line)) return [diagnose(file, index, MESSAGES.tooDeep(MAX_DEPTH))];
  }
  for (const { 0: paragraph, index } of file.source.matchAll(PARAGRAPH)) {
    for (const mark of MARKS) {
      const at = excess(paragraph, mark);
      if (at >= 0) return [diagnose(file, index + at, MESSAGES.tooMany(mark, MAX_MARKS))];
    }
  }
  return [];
}
