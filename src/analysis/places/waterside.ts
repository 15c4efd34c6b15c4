import { stemFact } from '../text/fact.ts';
import { onceEach } from '../text/once-each.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';

/** Tokens behind a river's name within which it is said to flow or to flood. */
const NEAR = 6;

/** What a word alone says of water: a verb of what goes into it, one of what it does. */
const verbsOf = onceEach(({ waterVerbs, waterActs }: PlaceLexicon) => ({
  isOnto: stemFact(waterVerbs),
  isAct: stemFact(waterActs),
}));

const holds = (token: Token | undefined, test: (token: Token) => boolean): boolean =>
  token !== undefined && test(token);

/** What the words around say of a name that a river and a region share: *la crue de l'**Isère***, *noyé dans le **Lot***, *le **Doubs** déborde*. */
export function isWaterside(
  { passage: { tokens, sentences }, sentence, next, before, beforeAt }: Spot,
  lexicon: PlaceLexicon,
): boolean {
  const reached = lexicon.fused.has(before) ? beforeAt : beforeAt - 1;
  const { isOnto, isAct } = verbsOf(lexicon);
  const isLinked = lexicon.of.has(before) || lexicon.ontoWater.has(before);
  if (
    isLinked &&
    (lexicon.watersides.has(wordAt(tokens, reached)) || holds(tokenAt(tokens, reached), isOnto))
  )
    return true;
  if (holds(tokenAt(tokens, beforeAt), isOnto)) return true;
  const last = Math.min(next + NEAR, sentences[sentence]?.lastToken ?? next);
  for (let i = next; i < last && tokens[i]?.kind === 'word'; i++) if (holds(tokens[i], isAct)) return true;
  return false;
}
