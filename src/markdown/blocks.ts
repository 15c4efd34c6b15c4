import type { Link, Nodes, Root } from 'mdast';
import type { Block, BlockKind } from '../analysis/model.ts';
import { exact } from '../analysis/text/exact.ts';
import { type Letters, noLetters, writeAs, writeText } from './align.ts';
import { composeLetters } from './compose.ts';
import { rangeOf } from './range.ts';

interface Around {
  readonly kind: BlockKind;
  /** Block quotes around. */
  readonly depth: number;
}

/** A paragraph, heading, item or cell, letter by letter. */
export interface Piece {
  readonly kind: BlockKind;
  readonly letters: Letters;
}

/** An address written as its own text is no prose: *https://example.org/kharkiv*. */
function isBareAddress(link: Link, source: string): boolean {
  return source.charAt(rangeOf(link).start) !== '[';
}

function writeInline(letters: Letters, node: Nodes, source: string, depth: number): void {
  if (node.type === 'text') writeText(letters, node.value, source, rangeOf(node), depth);
  else if (node.type === 'break') writeAs(letters, ' ', rangeOf(node));
  else if (node.type === 'link' && isBareAddress(node, source)) return;
  else if ('children' in node) for (const child of node.children) writeInline(letters, child, source, depth);
}

/** The visible letters of inline content; code, HTML and images say nothing that the analysis reads. */
export function inlineLetters(node: Nodes, source: string, depth: number): Letters {
  const letters = noLetters();
  writeInline(letters, node, source, depth);
  return letters;
}

const OWN_KIND: Readonly<Partial<Record<Nodes['type'], BlockKind>>> = {
  heading: 'heading',
  tableCell: 'cell',
};
const CHILD_KIND: Readonly<Partial<Record<Nodes['type'], BlockKind>>> = {
  listItem: 'item',
  blockquote: 'quote',
};

function piecesOf(node: Nodes, source: string, around: Around): Piece[] {
  const own = node.type === 'paragraph' ? around.kind : OWN_KIND[node.type];
  if (own) return [{ kind: own, letters: inlineLetters(node, source, around.depth) }];
  if (!('children' in node)) return [];
  const depth = around.depth + (node.type === 'blockquote' ? 1 : 0);
  const inside = { kind: CHILD_KIND[node.type] ?? around.kind, depth };
  return node.children.flatMap((child) => piecesOf(child, source, inside));
}

/** The pieces of running text of a report, letter by letter as written, in the order of the file. */
export function findPieces(root: Root, source: string): Piece[] {
  return piecesOf(root, source, { kind: 'paragraph', depth: 0 });
}

/** The running text of a report, block by block in the order of the file, markup taken out. */
export function findBlocks(root: Root, source: string): Block[] {
  return findPieces(root, source)
    .map(({ kind, letters }): Block => {
      const { text, starts, ends } = composeLetters(letters);
      return { kind, text, starts: exact(starts), ends: exact(ends) };
    })
    .filter(({ text }) => text.trim() !== '');
}
