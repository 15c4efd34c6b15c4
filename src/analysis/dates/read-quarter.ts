import type { Passage } from '../text/passage.ts';
import { wordAt } from '../text/token-at.ts';
import type { DateLexicon } from './lexicon.ts';
import { yearAt } from './read-year.ts';
import type { Expression } from './when.ts';

/** *troisième trimestre 2025*, *1er semestre*. */
export function readQuarter(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const { tokens } = passage;
  const digits = /^\d$/.test(tokens[i]?.text ?? '') && lexicon.ordinalMarks.has(wordAt(tokens, i + 1));
  const rank = digits ? Number(tokens[i]?.text) : lexicon.ordinals.get(wordAt(tokens, i));
  const at = digits ? i + 2 : i + 1;
  const noun = wordAt(tokens, at);
  const isQuarter = lexicon.quarter.has(noun);
  const isHalf = lexicon.half.has(noun);
  if (rank === undefined || rank > (isQuarter ? 4 : 2) || !(isQuarter || isHalf)) return null;
  const of = lexicon.numbers.of.has(wordAt(tokens, at + 1)) ? 1 : 0;
  const year = yearAt(passage, at + 1 + of);
  const parts = { first: i, next: year?.next ?? at + 1, turn: null, rule: 'quarter' };
  const written = year?.year ?? null;
  return isQuarter
    ? { ...parts, when: { type: 'quarter', quarter: rank, year: written } }
    : { ...parts, when: { type: 'half', half: rank, year: written } };
}

/** *T3 2025*, *S1 2024*. */
export function readQuarterSign(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const sign = wordAt(passage.tokens, i);
  const quarter = lexicon.quarterSigns.get(sign);
  const half = lexicon.halfSigns.get(sign);
  const year = quarter === undefined && half === undefined ? null : yearAt(passage, i + 1);
  if (!year) return null;
  const parts = { first: i, next: year.next, turn: null, rule: 'quarter' };
  if (quarter !== undefined) return { ...parts, when: { type: 'quarter', quarter, year: year.year } };
  return half === undefined ? null : { ...parts, when: { type: 'half', half, year: year.year } };
}
