import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { block, inline } from './draw.ts';
import { findCuts } from './leaves.ts';
import type { RenderedBlock } from './model.ts';
import { createPen, type Pen, type RenderSources } from './pen.ts';
import { rangeOf } from './range.ts';

const KINDS: Readonly<Partial<Record<RootContent['type'], RenderedBlock['kind']>>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
};
const UNNUMBERED = new Set<RenderedBlock['kind']>(['heading', 'other']);
/** What stands for something elsewhere, or for nothing. */
const UNSEEN = new Set<RootContent['type']>(['yaml', 'definition', 'footnoteDefinition']);

/** The footnotes that the text calls, in the order of their first call. */
function footnoteBlock(pen: Pen): RenderedBlock[] {
  const draw = (note: FootnoteDefinition): ElementContent[] =>
    note.children.flatMap((child) =>
      child.type === 'paragraph' ? inline(child.children, pen, 0) : block(child, pen, 0),
    );
  const before = new Set(pen.marking.seen);
  const section = pen.footnotes.section(draw);
  if (section === null) return [];
  const statements = [...pen.marking.seen].filter((sigil) => !before.has(sigil));
  return [{ kind: 'other', number: null, html: toHtml(section), statements, cut: false }];
}

/** The article's top-level blocks as HTML: marked, typeset, footnotes last. */
export function renderBlocks(sources: RenderSources): RenderedBlock[] {
  const pen = createPen(sources);
  let numbered = 0;
  const blocks = sources.root.children
    .filter((node) => !UNSEEN.has(node.type))
    .map((node): RenderedBlock => {
      const kind = KINDS[node.type] ?? 'other';
      const before = new Set(pen.marking.seen);
      const html = toHtml({ type: 'root', children: block(node, pen, 0) });
      const statements = [...pen.marking.seen].filter((sigil) => !before.has(sigil));
      const number = UNNUMBERED.has(kind) ? null : ++numbered;
      return { kind, number, html, statements, cut: findCuts(node).length > 0 };
    });
  return [...blocks, ...footnoteBlock(pen)];
}

/** The stretches of the file that {@link renderBlocks} makes a block of, in the same order. */
export function blockRanges(root: Root): ReturnType<typeof rangeOf>[] {
  return root.children.filter((node) => !UNSEEN.has(node.type)).map((node) => rangeOf(node));
}
