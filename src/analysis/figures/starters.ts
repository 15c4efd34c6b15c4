import { onceEach } from '../text/once-each.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureLexicon } from './lexicon.ts';

/** The words that a figure may start with. */
const startersOf = onceEach(
  ({ vague, numbers }: FigureLexicon) =>
    new Set([...vague, ...numbers.cardinals.keys(), ...numbers.articles]),
);

/** Whether a figure may start at the token; most of a text is none. *Vingt-deux* is told by its hyphen. */
export function mayStart({ kind, fold }: Token, lexicon: FigureLexicon): boolean {
  if (kind !== 'word') return kind === 'number';
  return startersOf(lexicon).has(fold) || fold.includes('-');
}
