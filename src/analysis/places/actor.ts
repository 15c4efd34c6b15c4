import type { Candidate } from '../../gazetteer/model.ts';
import { stemFact } from '../text/fact.ts';
import { onceEach } from '../text/once-each.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Spot } from './model.ts';

/** Tokens that an aside between a subject and its verb may have: *Bucarest, de son côté, dément*. */
const ASIDE = 9;
const CLITICS = 4;

/** What a word alone says: a verb of acting or saying, a verb whose object the place is. */
const verbsOf = onceEach(({ agentVerbs, objectVerbs }: PlaceLexicon) => ({
  acts: stemFact(agentVerbs),
  takes: stemFact(objectVerbs),
}));

/** Behind an aside between commas, if one stands there. */
function afterAside({ passage, next }: Spot): number {
  if (passage.tokens[next]?.text !== ',') return next;
  for (let i = next + 1; i < Math.min(passage.tokens.length, next + ASIDE); i++)
    if (passage.tokens[i]?.text === ',') return i + 1;
  return next;
}

/** A verb of acting or saying stands behind the name: *Moscou, de son côté, dément*. */
export function hasVerb(spot: Spot, lexicon: PlaceLexicon): boolean {
  const { tokens } = spot.passage;
  let at = afterAside(spot);
  for (let i = 0; i < CLITICS && lexicon.clitics.has(wordAt(tokens, at)); i++) at++;
  const word = tokenAt(tokens, at);
  return word?.kind === 'word' && verbsOf(lexicon).acts(word);
}

/** *accuse **Kyiv** de bombarder*, *contre **Moscou***, *nommé par **Moscou***, *selon **Bakou***. */
function isObject({ before, beforeAt, passage }: Spot, lexicon: PlaceLexicon): boolean {
  if (lexicon.agentPrepositions.has(before)) return true;
  const word = tokenAt(passage.tokens, beforeAt);
  return word !== undefined && verbsOf(lexicon).takes(word);
}

/** True where a country or a capital stands for those who govern there. */
export function isActor(spot: Spot, match: Candidate, lexicon: PlaceLexicon): boolean {
  if (match.kind !== 'country' && match.rank !== 3) return false;
  if (spot.generic || lexicon.locatives.has(spot.before)) return false;
  if (isObject(spot, lexicon)) return true;
  const isSubject = !lexicon.linkers.has(spot.before) || lexicon.articles.has(spot.before);
  const previous = wordAt(spot.passage.tokens, spot.first - 1);
  return isSubject && !lexicon.fused.has(previous) && !lexicon.of.has(previous) && hasVerb(spot, lexicon);
}
