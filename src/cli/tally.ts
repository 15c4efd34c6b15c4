export function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}

/** « 3 articles, 0 faute, 1 avertissement » */
export function formatTally(articles: number, faults: number, warnings: number): string {
  const parts = [count(articles, 'article'), count(faults, 'faute')];
  return [...parts, ...(warnings > 0 ? [count(warnings, 'avertissement')] : [])].join(', ');
}
