import { governsInfinitive } from './next-cue.ts';
import type { Range } from './openers.ts';
import { foldAt, quoteAround, type Reader } from './reader.ts';
import { isFiniteCue } from './readings.ts';

/** The content of a relative clause ends where the main clause goes on: *Le ministre, qui annonce P*, *| est parti*. */
export function untilMainClause(reader: Reader, { first, last }: Range): Range {
  for (let i = first + 1; i < last; i++) {
    const isApart = quoteAround(reader, i) === quoteAround(reader, first);
    if (foldAt(reader, i) === ',' && isApart && startsMainVerb(reader, i + 1)) return { first, last: i };
  }
  return { first, last };
}

function startsMainVerb(reader: Reader, i: number): boolean {
  const { auxiliaries, has } = reader.lexicon;
  const word = foldAt(reader, i);
  if (auxiliaries.has(word)) return word !== has || !reader.accented || reader.tokens[i]?.text === has;
  if (reader.lexicon.negations.has(word) || reader.lexicon.reflexives.has(word)) return true;
  return reader.lexicon.commonVerbs.has(word) || isFiniteCue(reader, i) || governsInfinitive(reader, i);
}
