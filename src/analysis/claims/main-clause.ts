import { nounPhraseAt } from './chunk.ts';
import { governsInfinitive } from './next-cue.ts';
import { pronounAt, type Range } from './openers.ts';
import { foldAt, quoteAround, type Reader } from './reader.ts';
import { isFiniteCue } from './readings.ts';
import { isClosedVerb } from './steps.ts';

/** The content of a relative clause ends where the main clause goes on: *Le ministre, qui annonce P*, *| est parti*. */
export function untilMainClause(reader: Reader, { first, last }: Range): Range {
  for (let i = first + 1; i < last; i++) {
    const isApart = quoteAround(reader, i) === quoteAround(reader, first);
    if (foldAt(reader, i) === ',' && isApart && startsMainVerb(reader, i + 1)) return { first, last: i };
  }
  return { first, last };
}

/**
 * *l'accusation selon laquelle le pont a cédé | est fausse*: no comma parts the two, but the clause has its subject and
 * its verb already, and no word between leads to a second one.
 */
export function untilSecondVerb(reader: Reader, { first, last }: Range): Range {
  const subject = nounPhraseAt(reader, first, last);
  if (!subject || !isClosedVerb(reader, subject.last)) return { first, last };
  for (let i = subject.last + 2; i < last; i++) {
    if (isLeading(reader, i - 1)) return { first, last };
    const verb = reader.lexicon.negations.has(foldAt(reader, i)) ? i + 1 : i;
    if (isClosedVerb(reader, verb)) return { first, last: i };
  }
  return { first, last };
}

/** A mark, or a word behind which a verb of the same clause or of a new one may stand. */
function isLeading(reader: Reader, i: number): boolean {
  const { conjunctions, relatives, subordinators, negations, reflexives } = reader.lexicon;
  const word = foldAt(reader, i);
  const leads = [conjunctions, relatives, subordinators, negations, reflexives].some((list) =>
    list.has(word),
  );
  return leads || reader.tokens[i]?.kind === 'punct' || pronounAt(reader, i) !== null;
}

function startsMainVerb(reader: Reader, i: number): boolean {
  const { auxiliaries, has } = reader.lexicon;
  const word = foldAt(reader, i);
  if (auxiliaries.has(word)) return word !== has || !reader.accented || reader.tokens[i]?.text === has;
  if (reader.lexicon.negations.has(word) || reader.lexicon.reflexives.has(word)) return true;
  return reader.lexicon.commonVerbs.has(word) || isFiniteCue(reader, i) || governsInfinitive(reader, i);
}
