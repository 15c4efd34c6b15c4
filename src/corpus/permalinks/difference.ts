import { diffWordsWithSpace } from 'diff';

/** A stretch that two versions share, or that only one has. */
export interface Stretch {
  readonly text: string;
  readonly change: 'added' | 'removed' | null;
}

/** What of `before` is left, what was taken out and what was put in, word by word. */
export function findDifference(before: string, after: string): Stretch[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : null,
  }));
}
