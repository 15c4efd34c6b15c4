import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, Heading, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Analysis } from '../analysis/model.ts';
import type { Voice } from '../editorial/voice.ts';
import { inlineUnits } from './blocks.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { type Marking, markLeaves } from './inline.ts';
import { findLeaves, hasCut, type LeafContext } from './leaves.ts';
import { createElement, findMarks } from './marks.ts';
import type { RenderedBlock, Statement } from './model.ts';
import { rangeOf } from './range.ts';
import { createSlugs } from './slugs.ts';

/** What is drawn: the text with what the analysis found in it. */
export interface RenderSources {
  readonly root: Root;
  readonly source: string;
  readonly slug: string;
  readonly analysis: Analysis;
  readonly statements: readonly Statement[];
  readonly voices: readonly Voice[];
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

/** What the drawing of one report keeps at hand. */
interface Pen {
  readonly context: LeafContext;
  readonly marking: Marking;
  readonly slugOf: (text: string) => string;
  readonly footnotes: Footnotes;
}

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

function inline(nodes: readonly PhrasingContent[], pen: Pen, depth: number): ElementContent[] {
  return markLeaves(findLeaves(nodes, pen.context, depth), pen.marking);
}

function heading(node: Heading, pen: Pen, depth: number): ElementContent {
  const level = Math.max(2, node.depth);
  const text = inlineUnits(node, pen.context.source, depth).map(({ char }) => char);
  const properties = { className: ['sh'], id: pen.slugOf(text.join('')) };
  return createElement(`h${level}`, properties, inline(node.children, pen, depth));
}

function list(node: List, pen: Pen, depth: number): ElementContent {
  const isTight = !node.spread && node.children.every((item) => !item.spread);
  const items = node.children.map((item) => {
    const children = item.children.flatMap((child) =>
      isTight && child.type === 'paragraph' ? inline(child.children, pen, depth) : block(child, pen, depth),
    );
    return createElement('li', {}, children);
  });
  const start = node.start ?? 1;
  return createElement(node.ordered ? 'ol' : 'ul', start === 1 ? {} : { start }, items);
}

function table(node: Table, pen: Pen, depth: number): ElementContent {
  const [head, ...body] = node.children.map((row, index) =>
    createElement(
      'tr',
      {},
      row.children.map((cell) => {
        const children = inline(cell.children, pen, depth);
        return index === 0
          ? createElement('th', { scope: 'col' }, children)
          : createElement('td', {}, children);
      }),
    ),
  );
  return createElement('div', { className: ['tw'] }, [
    createElement('table', {}, [
      createElement('thead', {}, head ? [head] : []),
      ...(body.length > 0 ? [createElement('tbody', {}, body)] : []),
    ]),
  ]);
}

function block(node: RootContent, pen: Pen, depth: number): ElementContent[] {
  switch (node.type) {
    case 'paragraph':
      return [createElement('p', { className: ['tx'] }, inline(node.children, pen, depth))];
    case 'heading':
      return [heading(node, pen, depth)];
    case 'list':
      return [list(node, pen, depth)];
    case 'blockquote':
      return [
        createElement(
          'blockquote',
          {},
          node.children.flatMap((child) => block(child, pen, depth + 1)),
        ),
      ];
    case 'table':
      return [table(node, pen, depth)];
    case 'code':
      return [createElement('pre', {}, [createElement('code', {}, [{ type: 'text', value: node.value }])])];
    case 'thematicBreak':
      return [createElement('hr', {}, [])];
    default:
      return [];
  }
}

function addressesOf(root: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  return addresses;
}

function createPen({ root, source, slug, analysis, statements, voices, href }: RenderSources): Pen {
  const footnotes = createFootnotes(root);
  const voiceOf = new Map(voices.map((voice) => [voice.id, voice]));
  const statementMarks = statements.flatMap((statement) => {
    const voice = voiceOf.get(statement.voice);
    return voice ? statement.spans.map(({ start, end }) => ({ start, end, statement, voice })) : [];
  });
  return {
    context: { source, href, addresses: addressesOf(root), callFootnote: footnotes.call },
    marking: { statements: statementMarks, marks: findMarks({ analysis, slug, href }), seen: new Set() },
    slugOf: createSlugs(),
    footnotes,
  };
}

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
      return { kind, number, html, statements, cut: hasCut(node) };
    });
  return [...blocks, ...footnoteBlock(pen)];
}

/** The stretches of the file that {@link renderBlocks} makes a block of, in the same order. */
export function blockRanges(root: Root): ReturnType<typeof rangeOf>[] {
  return root.children.filter((node) => !UNSEEN.has(node.type)).map((node) => rangeOf(node));
}
