import type { Passage } from '../text/passage.ts';
import type { FigureLexicon } from './lexicon.ts';

/** What *francs* and *dollars* mean in this report: the first home whose words it uses. */
export function localMoney(
  passages: readonly Passage[],
  lexicon: FigureLexicon,
): ReadonlyMap<string, string> {
  const telling = new Set([...lexicon.homes.values()].flat().flatMap((row) => [...row.words]));
  const used = new Set<string>();
  for (const { tokens } of passages) for (const { fold } of tokens) if (telling.has(fold)) used.add(fold);
  const chosen = new Map<string, string>();
  for (const [unit, homes] of lexicon.homes) {
    const home = homes.find((row) => !row.words.isDisjointFrom(used));
    if (home) chosen.set(unit, home.unit);
  }
  return chosen;
}
