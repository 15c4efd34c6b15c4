import { wordAt } from '../text/token-at.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';

/** Tokens behind a river's name within which it is said to flow or to flood. */
const NEAR = 6;

const begins = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => word.startsWith(stem));

/** What the words around say of a name that a river and a region share: *la crue de l'**Isère***, *noyé dans le **Lot***, *le **Doubs** déborde*. */
export function isWaterside(
  { passage: { tokens, sentences }, sentence, next, before, beforeAt }: Spot,
  lexicon: PlaceLexicon,
): boolean {
  const reached = lexicon.fused.has(before) ? beforeAt : beforeAt - 1;
  const noun = wordAt(tokens, reached);
  const isLinked = lexicon.of.has(before) || lexicon.ontoWater.has(before);
  if (isLinked && (lexicon.watersides.has(noun) || begins(noun, lexicon.waterVerbs))) return true;
  if (begins(wordAt(tokens, beforeAt), lexicon.waterVerbs)) return true;
  const last = Math.min(next + NEAR, sentences[sentence]?.lastToken ?? next);
  for (let i = next; i < last && tokens[i]?.kind === 'word'; i++)
    if (begins(wordAt(tokens, i), lexicon.waterActs)) return true;
  return false;
}
