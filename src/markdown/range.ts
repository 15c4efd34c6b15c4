import type { Node } from 'unist';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a parsed node stands in the file.
 *
 * @throws TypeError for a node that no text stands behind
 */
export function rangeOf(node: Node): Range {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError(`${node.type} without a position`);
  return { start, end };
}
