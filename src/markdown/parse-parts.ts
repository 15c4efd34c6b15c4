import type { Nodes, Paragraph, RootContent, Text } from 'mdast';
import type { Position } from 'unist';
import { AT_ONCE, findParts, type Part } from './parts.ts';

/** By how many lines and code units a node moves. */
interface Move {
  readonly line: number;
  readonly offset: number;
}

/** Moves a node and all in it. */
export function shift(node: Nodes, { line, offset }: Move): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined) continue;
    point.line += line;
    point.offset += offset;
  }
  if ('children' in node) for (const child of node.children) shift(child, { line, offset });
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

const offsetOf = (block: RootContent): number => block.position?.start.offset ?? 0;

/** A paragraph of plain text, as the parser would have read it; `line` counts from 0. */
function plainParagraph(text: string, { start, end }: Part, line: number): Paragraph {
  const value = text.slice(start, end);
  const column = value.length - value.lastIndexOf('\n');
  const position = (): Position => ({
    start: { line: line + 1, column: 1, offset: start },
    end: { line: line + 1 + countLineEnds(value), column, offset: end },
  });
  const child: Text = { type: 'text', value, position: position() };
  return { type: 'paragraph', children: [child], position: position() };
}

/** A part with the line of the file in which it begins, from 0. */
interface Piece {
  readonly part: Part;
  readonly line: number;
}

function findPieces(text: string): Piece[] {
  let [line, counted] = [0, 0];
  return findParts(text).map((part) => {
    line += countLineEnds(text.slice(counted, part.start));
    counted = part.start;
    return { part, line };
  });
}

/**
 * A paragraph before each part but one at the beginning of the file, so that no list or quotation goes on
 * from one to the next and a line of dashes opens no front matter.
 */
const BETWEEN = 'x\n\n';
const BETWEEN_LINES = countLineEnds(BETWEEN);

/** The runs of pieces that one call of the parser reads: each call has its cost. */
function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const length = piece.part.end - piece.part.start;
    const last = room >= length ? batches.at(-1) : undefined;
    if (last) last.push(piece);
    else batches.push([piece]);
    room = (last ? room : AT_ONCE) - length;
  }
  return batches;
}

/** Parses pieces in one call; what stands between them is left out of the answer. */
function parseBatch(
  text: string,
  batch: readonly Piece[],
  parse: (text: string) => RootContent[],
): Map<Part, RootContent[]> {
  const before = batch.map(({ part }) => (part.start > 0 ? BETWEEN : ''));
  const blocks = parse(
    batch.map(({ part }, place) => before[place] + text.slice(part.start, part.end)).join(''),
  );
  const found = new Map<Part, RootContent[]>();
  let [next, at, line] = [0, 0, 0];
  for (const { part, line: ownLine } of batch) {
    if (part.start > 0) {
      next++;
      at += BETWEEN.length;
      line += BETWEEN_LINES;
    }
    const end = at + part.end - part.start;
    const own: RootContent[] = [];
    for (let block = blocks[next]; block && offsetOf(block) < end; block = blocks[++next]) {
      shift(block, { line: ownLine - line, offset: part.start - at });
      own.push(block);
    }
    found.set(part, own);
    at = end;
    line += countLineEnds(text.slice(part.start, part.end));
  }
  return found;
}

/** The blocks of a file as `parse` reads it whole, plain paragraphs read without it. */
export function parseParts(text: string, parse: (text: string) => RootContent[]): RootContent[] {
  const pieces = findPieces(text);
  const parsed = new Map<Part, RootContent[]>();
  for (const batch of batchesOf(pieces.filter(({ part }) => !part.isPlain)))
    for (const [part, blocks] of parseBatch(text, batch, parse)) parsed.set(part, blocks);
  return pieces.flatMap(({ part, line }) => parsed.get(part) ?? [plainParagraph(text, part, line)]);
}
