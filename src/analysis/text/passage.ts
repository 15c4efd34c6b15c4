import type { Block, Span } from '../model.ts';
import { exact } from './exact.ts';
import { fold } from './fold.ts';
import type { TextLexicon } from './lexicon.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { tokenAt } from './token-at.ts';
import { type Token, tokenize } from './tokens.ts';

/** A block made ready for the rules: read once, shared by every family. */
export interface Passage {
  readonly block: Block;
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The file, so that a span's text is the file's. */
  readonly source: string;
}

export function readPassage(block: Block, source: string, lexicon: TextLexicon): Passage {
  const folded = fold(block.text);
  const tokens = exact(tokenize(block.text, folded, lexicon));
  const lines = lineStarts(block, source, tokens);
  const sentences = splitSentences(tokens, lines, titlesAbove(block, source, tokens, lines), lexicon);
  return { block, text: block.text, folded, tokens, sentences: exact(sentences), source };
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Of the many blocks that are one line. */
const NONE: ReadonlySet<number> = new Set();

/** Indexes of the tokens that begin a line of the file, the first one left out. */
function lineStarts({ starts, ends }: Block, source: string, tokens: readonly Token[]): ReadonlySet<number> {
  const written = source.slice(starts[0], ends.at(-1));
  if (!written.includes('\n') && !written.includes('\r')) return NONE;
  const found: number[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const next = starts[tokens[i]?.start ?? 0] ?? 0;
    let at = ends[(tokenAt(tokens, i - 1)?.end ?? 0) - 1] ?? 0;
    while (at < next && !isLineEnd(source.charCodeAt(at))) at++;
    if (at < next) found.push(i);
  }
  return found.length === 0 ? NONE : new Set(found);
}

/** A line that is strong from its first character to its last is a title, though no blank line parts it: *\*\*14 h – La crue monte\*\*⏎*. */
const STRONG_LINE = /^[\s>]*(?:[-+*] +)?(\*\*|__)(?!\s)(?:(?!\1).)+\1\s*$/u;

/** Of the tokens that begin a line, those below such a title. */
function titlesAbove(
  { ends }: Block,
  source: string,
  tokens: readonly Token[],
  lines: ReadonlySet<number>,
): ReadonlySet<number> {
  if (lines.size === 0) return NONE;
  const found = new Set<number>();
  for (const i of lines) {
    const end = ends[(tokenAt(tokens, i - 1)?.end ?? 0) - 1] ?? 0;
    let from = end;
    while (from > 0 && !isLineEnd(source.charCodeAt(from - 1))) from--;
    const [line = ''] = source.slice(from, end + LONGEST_CLOSING).split(/[\r\n]/, 1);
    if (STRONG_LINE.test(line)) found.add(i);
  }
  return found;
}

/** Code units behind the last word of a title in which its line ends: marks and spaces. */
const LONGEST_CLOSING = 16;

/** From an offset in the passage's text to one of the file; the end of the text leads to the end of its last letter. */
export const fileOffset = ({ block: { starts, ends } }: Passage, offset: number): number =>
  starts[offset] ?? ends.at(-1) ?? 0;

/** The file's offset at which token `i` begins; infinite where no such token stands. */
export function tokenOffset({ block: { starts }, tokens }: Passage, i: number): number {
  const token = tokenAt(tokens, i);
  return (token && starts[token.start]) ?? Number.POSITIVE_INFINITY;
}

/** From offsets in the passage's text to a span of the file; an empty range gives an empty span. */
export function toSpan(passage: Passage, start: number, end: number): Span {
  const from = fileOffset(passage, start);
  const to = end > start ? (passage.block.ends[end - 1] ?? from) : from;
  return { start: from, end: to, text: passage.source.slice(from, to) };
}
