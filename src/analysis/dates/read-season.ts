import type { Passage } from '../text/passage.ts';
import { isName } from './is-name.ts';
import type { DateLexicon } from './lexicon.ts';
import { yearAt } from './read-year.ts';
import type { Expression } from './when.ts';

/** *l'automne 2023*, *cet été*; not *a été*, *en hiver*, *heure d'été*, *le printemps arabe*. */
export function readSeason(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const season = lexicon.seasons.get(passage.tokens[i]?.fold ?? '');
  if (season === undefined) return null;
  if (lexicon.seasonNames.has(passage.tokens[i + 1]?.fold ?? '')) return null;
  const year = yearAt(passage, i + 1);
  const turned = lexicon.turns.has(passage.tokens[i + 1]?.fold ?? '');
  const led = lexicon.seasonBefore.has(passage.tokens[i - 1]?.fold ?? '') && !isName(passage, i);
  if (!year && !turned && !led) return null;
  const when = { type: 'season', season, year: year?.year ?? null } as const;
  return { first: i, next: year?.next ?? i + 1, when, turn: null, rule: 'season' };
}
