import type { Nodes, Paragraph, Root, RootContent, Text } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Position } from 'unist';
import { remember } from '../analysis/text/remember.ts';
import { restoreColons } from './colons.ts';
import { findIdle, withoutIdle } from './idle.ts';
import { findParts, type Part } from './parts.ts';

/**
 * Takes out the tree transforms of the GFM extension: they rewrite text into links without positions,
 * and every letter must keep its place in the file. The tokenizer has found the links already.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }));
}

/** The parser without the constructs of these names, parted by commas. */
const processorWithout = remember((idle) =>
  unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDirective)
    .use(withoutTransforms)
    .use(withoutIdle, idle.split(','))
    .freeze(),
);

const BOM = '\uFEFF';

/** How many lines and code units lie before a part of the file. */
interface Before {
  readonly line: number;
  readonly offset: number;
}

/** Places a node of a part in the file. */
function shift(node: Nodes, { line, offset }: Before): void {
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

/** A paragraph of plain text, as the parser would have read it. */
function plainParagraph(text: string, { start, end }: Part): Paragraph {
  const value = text.slice(start, end);
  const lineEnds = countLineEnds(value);
  const last = { line: 1 + lineEnds, column: value.length - value.lastIndexOf('\n'), offset: value.length };
  const position = (): Position => ({ start: { line: 1, column: 1, offset: 0 }, end: { ...last } });
  const child: Text = { type: 'text', value, position: position() };
  return { type: 'paragraph', children: [child], position: position() };
}

function parsePart(text: string, idle: string): Root {
  const root = processorWithout(idle).parse(text);
  restoreColons(root, text);
  return root;
}

/** The tree of a report; offsets count UTF-16 code units of `source` as it stands, a byte order mark included. */
export function parseMarkdown(source: string): Root {
  const mark = source.startsWith(BOM) ? BOM.length : 0;
  const text = source.slice(mark);
  const idle = findIdle(text).join(',');
  const children: RootContent[] = [];
  let [line, counted] = [0, 0];
  for (const part of findParts(text)) {
    line += countLineEnds(text.slice(counted, part.start));
    counted = part.start;
    const blocks = part.isPlain
      ? [plainParagraph(text, part)]
      : parsePart(text.slice(part.start, part.end), idle).children;
    for (const block of blocks) {
      shift(block, { line, offset: part.start + mark });
      children.push(block);
    }
  }
  return { type: 'root', children };
}
