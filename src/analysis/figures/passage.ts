import type { FigureMention } from '../model.ts';
import { readAmount } from '../numbers/amount.ts';
import { clockEnd, isClockPair } from './clock.ts';
import { readElapsed } from './elapsed.ts';
import { isExcluded, skipNumberRow } from './exclude.ts';
import { readPair } from './pair.ts';
import { close, type Step } from './quantity.ts';
import { readRange } from './range.ts';
import type { Reader } from './reader.ts';
import { readSingle } from './single.ts';
import { mayStart } from './starters.ts';
import { readVague } from './vague.ts';

function readAt(reader: Reader, i: number, last: FigureMention | undefined): Step | null {
  const token = reader.tokens[i];
  if (!token || !mayStart(token, reader.lexicon)) return null;
  const vague = readVague(reader, i);
  if (vague)
    return close(reader, { value: null, qualifier: 'vague', measure: vague, first: i, rule: 'vague' });
  const row = skipNumberRow(reader, i);
  if (row > i) return { found: [], next: row };
  const amount = readAmount(reader.tokens, i, reader.lexicon.numbers);
  if (!amount) return null;
  if (isExcluded(reader, amount)) return { found: [], next: amount.next };
  const elapsed = readElapsed(reader, amount);
  if (elapsed) return elapsed;
  const clock = clockEnd(reader, amount);
  if (clock !== null) return { found: [], next: clock };
  const pair = readPair(reader, amount);
  if (pair && isClockPair(reader, pair)) return { found: [], next: pair.high.next + 1 };
  return (pair && readRange(reader, pair, last)) ?? readSingle(reader, amount, last);
}

/** Figures of one passage. */
export function findInPassage(reader: Reader): FigureMention[] {
  const { dates } = reader;
  const found: FigureMention[] = [];
  const { starts } = reader.passage.block;
  let date = 0;
  for (let i = 0; i < reader.tokens.length; ) {
    const at = starts[reader.tokens[i]?.start ?? 0] ?? 0;
    while ((dates[date]?.end ?? Infinity) <= at) date++;
    const inDate = at >= (dates[date]?.start ?? Infinity);
    const step = inDate ? null : readAt(reader, i, found.at(-1));
    if (step) found.push(...step.found);
    i = step?.next ?? i + 1;
  }
  return found;
}
