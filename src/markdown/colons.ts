import type { Root, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { isDirectiveName } from './directive-names.data.ts';
import { rangeOf } from './range.ts';

/** `:cut` says something by itself; any other name needs a label or attributes to be a directive. */
function isProse(node: TextDirective): boolean {
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  return bare && !isDirectiveName(node.name);
}

/** Gives back to the text what remark takes for a directive and a writer does not: *à noter:ici*. */
export function restoreColons(root: Root, source: string): void {
  visit(root, 'textDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined || !isProse(node)) return;
    const { start, end } = rangeOf(node);
    const value = source.slice(start, end);
    const text: Text = { type: 'text', value, ...(node.position && { position: node.position }) };
    parent.children.splice(index, 1, text);
  });
}
