import type { Passage } from '../text/passage.ts';
import { wordAt } from '../text/token-at.ts';
import { isName } from './is-name.ts';
import type { DateLexicon } from './lexicon.ts';
import { yearAt } from './read-year.ts';
import type { Expression } from './when.ts';

/** *l'automne 2023*, *cet été*; not *a été*, *en hiver*, *heure d'été*, *le printemps arabe*. */
export function readSeason(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const season = lexicon.seasons.get(wordAt(passage.tokens, i));
  if (season === undefined) return null;
  if (lexicon.seasonNames.has(wordAt(passage.tokens, i + 1))) return null;
  const year = yearAt(passage, i + 1);
  const turned = lexicon.turns.has(wordAt(passage.tokens, i + 1));
  const led = lexicon.seasonBefore.has(wordAt(passage.tokens, i - 1)) && !isName(passage, i);
  if (!year && !turned && !led) return null;
  const when = { type: 'season', season, year: year?.year ?? null } as const;
  return { first: i, next: year?.next ?? i + 1, when, turn: null, rule: 'season' };
}
