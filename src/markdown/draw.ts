import type { ElementContent } from 'hast';
import type { Heading, List, PhrasingContent, RootContent, Table } from 'mdast';
import { inlineLetters } from './blocks.ts';
import { markLeaves } from './inline.ts';
import { findLeaves } from './leaves.ts';
import { createElement } from './marks.ts';
import type { Pen } from './pen.ts';

/** Text with its marks. */
export function inline(nodes: readonly PhrasingContent[], pen: Pen, depth: number): ElementContent[] {
  return markLeaves(findLeaves(nodes, pen.context, depth), pen.marking);
}

function heading(node: Heading, pen: Pen, depth: number): ElementContent {
  const level = Math.max(2, node.depth);
  const { text } = inlineLetters(node, pen.context.source, depth);
  const properties = { className: ['sh'], id: pen.slugOf(text) };
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

/** One block of the text as HTML elements; `depth` counts the quotes around it. */
export function block(node: RootContent, pen: Pen, depth: number): ElementContent[] {
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
