import { type Diagnostic, diagnose, type Message, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';

/** Marks of quotations and lists in front of one line: deeper, and the parser's stack runs out. */
const MAX_DEPTH = 32;
/** Columns before a line's first letter: deeper lists are indented further. */
const MAX_INDENT = 128;
/** Lines without a blank one among them, and marks of one kind in them: the parser's time grows with their square. */
const MAX_LINES = 2000;
const MAX_MARKS = 1500;
/** Cells of a table: as many columns in a line, as many in all. */
const MAX_COLUMNS = 200;
const MAX_CELLS = 20_000;
/** Calls and definitions of notes, and lines that open or close a block directive, in a file. */
const MAX_NOTES = 2000;
const MAX_FENCES = 32;
/** Empty lines in a row: each costs the parser as much as fifty letters. */
const MAX_BLANK = 10_000;

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const INDENT = /^[ \t]*(?=\S)/;
const LINE = /[^\r\n]+/g;
const PARAGRAPH = /[^\r\n]+(?:(?:\r\n|\r|\n)[^\r\n]+)*/g;
const MARKS = ['[', ']', '*', '_', '`', '~', '<', '{', ':', '=', '&', '\\'] as const;
const CELL = '|';
const NOTE = '[^';
const FENCE = /^[ \t]*:{3,}/gm;
const LINE_END = /\r\n|\r|\n/g;

function isTooDeep(line: string): boolean {
  const markers = CONTAINERS.exec(line)?.[0] ?? '';
  const depth = markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  return depth > MAX_DEPTH || (INDENT.exec(line)?.[0].length ?? 0) > MAX_INDENT;
}

/** Where `mark` stands in `text` for the time beyond `limit`; -1 where it does not. */
function excess(text: string, mark: string, limit: number): number {
  let at = -1;
  for (let count = 0; count <= limit; count++) {
    at = text.indexOf(mark, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

interface Excess {
  readonly at: number;
  readonly message: Message;
}

function inLine(line: string): Excess | null {
  if (isTooDeep(line)) return { at: 0, message: MESSAGES.tooDeep(MAX_DEPTH) };
  const at = excess(line, CELL, MAX_COLUMNS);
  return at < 0 ? null : { at, message: MESSAGES.tooManyInLine(CELL, MAX_COLUMNS) };
}

function inParagraph(paragraph: string): Excess | null {
  for (const mark of MARKS) {
    const at = excess(paragraph, mark, MAX_MARKS);
    if (at >= 0) return { at, message: MESSAGES.tooMany(mark, MAX_MARKS) };
  }
  const cell = excess(paragraph, CELL, MAX_CELLS);
  if (cell >= 0) return { at: cell, message: MESSAGES.tooMany(CELL, MAX_CELLS) };
  const line = [...paragraph.matchAll(LINE_END)][MAX_LINES - 1];
  return line ? { at: line.index, message: MESSAGES.tooManyLines(MAX_LINES) } : null;
}

/** Where the empty line beyond `MAX_BLANK` in a row ends; -1 where there are not so many. */
function excessBlank(source: string): number {
  let blank = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\r' || (char === '\n' && source.charAt(at - 1) !== '\r')) blank++;
    else if (char !== '\n') blank = 0;
    if (blank > MAX_BLANK) return at;
  }
  return -1;
}

function inFile(source: string): Excess | null {
  const blank = excessBlank(source);
  if (blank >= 0) return { at: blank, message: MESSAGES.tooManyBlankLines(MAX_BLANK) };
  const note = excess(source, NOTE, MAX_NOTES);
  if (note >= 0) return { at: note, message: MESSAGES.tooManyInFile(NOTE, MAX_NOTES) };
  const fence = [...source.matchAll(FENCE)][MAX_FENCES];
  return fence ? { at: fence.index, message: MESSAGES.tooManyInFile(':::', MAX_FENCES) } : null;
}

/** The first excess in the stretches of `source` that `pattern` finds. */
function firstExcess(source: string, pattern: RegExp, find: (text: string) => Excess | null): Excess | null {
  for (const { 0: text, index } of source.matchAll(pattern)) {
    const found = find(text);
    if (found) return { ...found, at: index + found.at };
  }
  return null;
}

/** Markdown that would overflow or stall the parser, told before it is parsed. */
export function findHostile(file: SourceFile): Diagnostic[] {
  const { source } = file;
  const found =
    firstExcess(source, LINE, inLine) ?? firstExcess(source, PARAGRAPH, inParagraph) ?? inFile(source);
  return found ? [diagnose(file, found.at, found.message)] : [];
}
