import type { Passage } from '../text/passage.ts';
import { tokenAt } from '../text/token-at.ts';
import { isName } from './is-name.ts';
import type { DateLexicon } from './lexicon.ts';
import { monthAt } from './month-at.ts';
import { yearAt } from './read-year.ts';
import type { Expression } from './when.ts';

/** *octobre 2024*, *mars*, *sept. 2025*. */
export function readMonth(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const plain = monthAt(passage, i, lexicon, false);
  const month = plain ?? monthAt(passage, i, lexicon, true);
  if (tokenAt(passage.tokens, i - 1)?.kind === 'number') return null;
  const year = month && yearAt(passage, month.next);
  if (!month || (!year && (!plain || isName(passage, i)))) return null;
  const when = { type: 'month', month: month.month, year: year?.year ?? null } as const;
  return { first: i, next: year?.next ?? month.next, when, turn: null, rule: 'month' };
}

/** *mi-octobre*, *mars-avril 2023*: months in one word. */
export function readJoinedMonth(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  if (!passage.tokens[i]?.fold.includes('-')) return null;
  const [head, tail, more] = passage.tokens[i]?.fold.split('-') ?? [];
  const to = tail === undefined || more !== undefined ? undefined : lexicon.months.get(tail);
  if (to === undefined || head === undefined) return null;
  const year = yearAt(passage, i + 1);
  const end = { type: 'month', month: to, year: year?.year ?? null } as const;
  const at = { first: i, next: year?.next ?? i + 1, turn: null, rule: 'month' };
  if (head === lexicon.midPrefix || lexicon.parts.has(head)) return { ...at, when: end };
  const from = lexicon.months.get(head);
  return from === undefined
    ? null
    : { ...at, when: { type: 'span', from: { ...end, month: from }, to: end } };
}
