import type { ElementContent } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import { noLetters, writeText } from './align.ts';
import { type Range, rangeOf } from './range.ts';

/** An element that a leaf stands in; the same object for all leaves of one element. */
export interface Wrapper {
  readonly tag: 'em' | 'strong' | 'del' | 'a';
  readonly href?: string;
}

/** One letter as written, or one thing that is no text, with what stands around it. */
export type Leaf = Range & { readonly wrappers: readonly Wrapper[] } & (
    | { readonly char: string }
    | { readonly element: ElementContent }
  );

/** What the leaves of one report need to know of it. */
export interface LeafContext {
  readonly source: string;
  /** Addresses of reference links, by identifier. */
  readonly addresses: ReadonlyMap<string, string>;
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
  /** Element for the n-th call of a footnote. */
  readonly callFootnote: (identifier: string) => ElementContent;
}

export const CUT_TEXT = 'texte source coupé ici';

function element(tagName: string, className: string[], text: string): ElementContent {
  const properties = className.length > 0 ? { className } : {};
  return { type: 'element', tagName, properties, children: text ? [{ type: 'text', value: text }] : [] };
}

function addressOf(node: PhrasingContent, { addresses, href }: LeafContext): string | null {
  const url =
    node.type === 'link'
      ? node.url
      : node.type === 'linkReference'
        ? addresses.get(node.identifier)
        : undefined;
  if (url === undefined) return null;
  return url.startsWith('/') ? href(url) : url;
}

function wrapperOf(node: PhrasingContent, context: LeafContext): Wrapper | null {
  if (node.type === 'emphasis') return { tag: 'em' };
  if (node.type === 'strong') return { tag: 'strong' };
  if (node.type === 'delete') return { tag: 'del' };
  const href = addressOf(node, context);
  return href === null ? null : { tag: 'a', href };
}

function elementOf(node: PhrasingContent, { callFootnote }: LeafContext): ElementContent | null {
  if (node.type === 'break') return element('br', [], '');
  if (node.type === 'inlineCode') return element('code', [], node.value);
  if (node.type === 'footnoteReference') return callFootnote(node.identifier);
  if (node.type === 'textDirective' && node.name === 'cut') return element('span', ['cut'], CUT_TEXT);
  return null;
}

/** Inline content as a row of leaves; `depth` counts the block quotes around it. */
export function findLeaves(
  nodes: readonly PhrasingContent[],
  context: LeafContext,
  depth: number,
  wrappers: readonly Wrapper[] = [],
): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if (node.type === 'text') {
      const letters = noLetters();
      writeText(letters, node.value, context.source, rangeOf(node), depth);
      return letters.text.split('').map((char, i) => ({
        char,
        start: letters.starts[i] ?? 0,
        end: letters.ends[i] ?? 0,
        wrappers,
      }));
    }
    const own = elementOf(node, context);
    if (own) return [{ ...rangeOf(node), wrappers, element: own }];
    if (!('children' in node)) return [];
    const wrapper = wrapperOf(node, context);
    return findLeaves(node.children, context, depth, wrapper ? [...wrappers, wrapper] : wrappers);
  });
}

/** Offsets in the file at which the source text breaks off in `node` (`:cut[]`), in order. */
export function findCuts(node: Nodes): number[] {
  if (node.type === 'textDirective') return node.name === 'cut' ? [rangeOf(node).start] : [];
  return 'children' in node ? node.children.flatMap((child) => findCuts(child)) : [];
}
