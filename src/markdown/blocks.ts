import type { Link, Nodes, Root } from 'mdast';
import type { Block, BlockKind } from '../analysis/model.ts';
import { alignText, type Unit } from './align.ts';
import { composeUnits } from './compose.ts';
import { rangeOf } from './range.ts';

interface Around {
  readonly kind: BlockKind;
  /** Block quotes around. */
  readonly depth: number;
}

/** A paragraph, heading, item or cell, letter by letter. */
export interface Piece {
  readonly kind: BlockKind;
  readonly units: readonly Unit[];
}

/** An address written as its own text is no prose: *https://example.org/kharkiv*. */
function isBareAddress(link: Link, source: string): boolean {
  return source.charAt(rangeOf(link).start) !== '[';
}

/** The visible letters of inline content; code, HTML and images say nothing that the analysis reads. */
export function inlineUnits(node: Nodes, source: string, depth: number): Unit[] {
  if (node.type === 'text') return alignText(node.value, source, rangeOf(node), depth);
  if (node.type === 'break') return [{ char: ' ', ...rangeOf(node) }];
  if (node.type === 'link' && isBareAddress(node, source)) return [];
  return 'children' in node ? node.children.flatMap((child) => inlineUnits(child, source, depth)) : [];
}

function toBlock(kind: BlockKind, units: readonly Unit[]): Block {
  return {
    kind,
    text: units.map(({ char }) => char).join(''),
    starts: units.map(({ start }) => start),
    ends: units.map(({ end }) => end),
  };
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
  if (own) return [{ kind: own, units: inlineUnits(node, source, around.depth) }];
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
    .map(({ kind, units }) => toBlock(kind, composeUnits(units)))
    .filter(({ text }) => text.trim() !== '');
}
