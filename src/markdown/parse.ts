import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { remember } from '../analysis/text/remember.ts';
import { restoreColons } from './colons.ts';
import { findIdle, withoutIdle } from './idle.ts';

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

function shiftOffsets(root: Root, by: number): void {
  visit(root, ({ position }) => {
    for (const point of [position?.start, position?.end]) {
      if (point?.offset !== undefined) point.offset += by;
    }
  });
}

/** The tree of a report; offsets count UTF-16 code units of `source` as it stands, a byte order mark included. */
export function parseMarkdown(source: string): Root {
  const mark = source.startsWith(BOM) ? BOM.length : 0;
  const root = processorWithout(findIdle(source).join(',')).parse(source.slice(mark));
  if (mark > 0) shiftOffsets(root, mark);
  restoreColons(root, source);
  return root;
}
