export function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}

export interface Tally {
  readonly articles: number;
  readonly faults: number;
  readonly warnings: number;
  /** Proposed pairs, which are no faults. */
  readonly pairs: number;
}

/** « 3 articles, 0 faute, 1 avertissement, 2 propositions » */
export function formatTally({ articles, faults, warnings, pairs }: Tally): string {
  const parts = [count(articles, 'article'), count(faults, 'faute')];
  const more = [
    ...(warnings > 0 ? [count(warnings, 'avertissement')] : []),
    ...(pairs > 0 ? [count(pairs, 'proposition')] : []),
  ];
  return [...parts, ...more].join(', ');
}
