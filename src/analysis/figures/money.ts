import type { Passage } from '../text/passage.ts';
import type { FigureLexicon } from './lexicon.ts';

/** What *francs* and *dollars* mean in this report: the first home whose words it uses. */
export function localMoney(
  passages: readonly Passage[],
  lexicon: FigureLexicon,
): ReadonlyMap<string, string> {
  const words = new Set(passages.flatMap((passage) => passage.tokens.map((token) => token.fold)));
  const chosen = new Map<string, string>();
  for (const [unit, homes] of lexicon.homes) {
    const home = homes.find((row) => [...row.words].some((word) => words.has(word)));
    if (home) chosen.set(unit, home.unit);
  }
  return chosen;
}
