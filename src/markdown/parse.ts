import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { remember } from '../analysis/text/remember.ts';
import { restoreColons } from './colons.ts';
import { findIdle, withoutIdle } from './idle.ts';
import { parseParts, shift } from './parse-parts.ts';

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

/** The tree of a text that the parser is given at once; `idle` names the constructs that it leaves out, parted by commas. */
export function parseWhole(text: string, idle = ''): Root {
  const root = processorWithout(idle).parse(text);
  restoreColons(root, text);
  return root;
}

/** The tree of a report; offsets count UTF-16 code units of `source` as it stands, a byte order mark included. */
export function parseMarkdown(source: string): Root {
  const mark = source.startsWith(BOM) ? BOM.length : 0;
  const text = source.slice(mark);
  const idle = findIdle(text).join(',');
  const children = parseParts(text, (part) => parseWhole(part, idle).children);
  if (mark > 0) for (const child of children) shift(child, { line: 0, offset: mark });
  return { type: 'root', children };
}
