import type { Root } from 'mdast';
import { rangeOf } from './range.ts';

/** The text between the two `---` lines, and where it starts in the file. */
export interface FrontMatter {
  readonly text: string;
  readonly start: number;
}

/** The front matter of a report; empty where it has none. */
export function findFrontMatter(root: Root, source: string): FrontMatter {
  const [first] = root.children;
  if (first?.type !== 'yaml') return { text: '', start: 0 };
  const { start, end } = rangeOf(first);
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(source.slice(start, end))?.[0] ?? '';
  return {
    text: source.slice(start + opening.length, end).replace(/---[ \t]*$/, ''),
    start: start + opening.length,
  };
}
