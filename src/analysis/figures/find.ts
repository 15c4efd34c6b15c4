import type { DateMention, FigureMention } from '../model.ts';
import { once } from '../text/once.ts';
import type { Passage } from '../text/passage.ts';
import { withCurrency } from './bare-money.ts';
import type { FigureLexicon } from './lexicon.ts';
import { localMoney } from './money.ts';
import { findInPassage } from './passage.ts';
import type { Reader } from './reader.ts';

/** The dates of each passage; both lists are in the order of the file. */
function datesByPassage(passages: readonly Passage[], dates: readonly DateMention[]): DateMention[][] {
  let at = 0;
  return passages.map(({ block }) => {
    const end = block.ends.at(-1) ?? 0;
    const from = at;
    while (at < dates.length && (dates[at]?.start ?? 0) < end) at++;
    return dates.slice(from, at);
  });
}

/**
 * The figures of a report, in the order of the text. `dates` are the report's dates: a number that
 * belongs to one of them is no figure.
 */
export function findFigures(
  passages: readonly Passage[],
  lexicon: FigureLexicon,
  dates: readonly DateMention[] = [],
): FigureMention[] {
  const money = once(() => localMoney(passages, lexicon));
  const taken = datesByPassage(passages, dates);
  const found: FigureMention[] = [];
  let spoken: string | null = null;
  for (const [i, passage] of passages.entries()) {
    const reader: Reader = { passage, tokens: passage.tokens, lexicon, money, spoken, dates: taken[i] ?? [] };
    const figures = findInPassage(reader);
    spoken = figures.findLast(({ kind }) => kind === 'money')?.unit ?? spoken;
    for (const figure of figures) found.push(figure);
  }
  return withCurrency(found, lexicon);
}
