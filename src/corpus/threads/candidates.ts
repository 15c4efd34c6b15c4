import type { Content } from './content.ts';

/**
 * Claims that may share at least a given part of their roots with another, found without comparing all
 * with all: of two sets of which a share t is common, the rarest roots of each hold a common one.
 *
 * Chaudhuri, Ganti, Kaushik, *A Primitive Operator for Similarity Joins in Data Cleaning* (2006): the
 * prefix of n − ⌈t·n⌉ + 1 roots is enough.
 */
export interface Candidates {
  readonly add: (content: Content) => void;
  /** Those added before that may be alike, in the order in which they were added. */
  readonly near: (content: Content) => readonly Content[];
}

export function createCandidates(contents: readonly Content[], share: number): Candidates {
  const frequency = new Map<string, number>();
  for (const root of contents.flatMap(({ roots }) => roots))
    frequency.set(root, (frequency.get(root) ?? 0) + 1);
  const rarest = ({ roots }: Content): string[] =>
    [...roots]
      .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, roots.length - Math.ceil(share * roots.length) + 1);
  const rank = new Map<Content, number>();
  const byRoot = new Map<string, Content[]>();
  return {
    add: (content) => {
      rank.set(content, rank.size);
      for (const root of rarest(content)) {
        const filed = byRoot.get(root);
        if (filed) filed.push(content);
        else byRoot.set(root, [content]);
      }
    },
    near: (content) => {
      const found = new Set(rarest(content).flatMap((root) => byRoot.get(root) ?? []));
      return [...found].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    },
  };
}
