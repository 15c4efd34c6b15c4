import { factOf } from '../text/fact.ts';
import { onceEach } from '../text/once-each.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureLexicon } from './lexicon.ts';

/** Whether a figure may start with a word; *vingt-deux* is told by its hyphen. */
const isStarter = onceEach(({ vague, numbers }: FigureLexicon) => {
  const starters = new Set([...vague, ...numbers.cardinals.keys(), ...numbers.articles]);
  return factOf((word) => starters.has(word) || word.includes('-'));
});

/** Whether a figure may start at the token; most of a text is none. */
export function mayStart(token: Token, lexicon: FigureLexicon): boolean {
  return token.kind === 'word' ? isStarter(lexicon)(token) : token.kind === 'number';
}
