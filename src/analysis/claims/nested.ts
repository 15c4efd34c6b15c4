import { clauseStart } from './clause.ts';
import { contentEnd } from './content.ts';
import type { Draft, SpeakerRef } from './draft.ts';
import { kindOf, sourceNoun } from './kinds.ts';
import { untilSecondVerb } from './main-clause.ts';
import { headOf } from './naming.ts';
import type { Range } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';
import { phraseEndingAt } from './subject.ts';
import { trimContent } from './trim.ts';

/** « la déclaration de Moscou selon laquelle P »: Moscou asserts P. */
export function findNested(reader: Reader, i: number): Draft | null {
  const { byWhich, according } = reader.lexicon;
  if (foldAt(reader, i) !== according || !byWhich.has(foldAt(reader, i + 1))) return null;
  const said = trimContent(
    reader,
    untilSecondVerb(reader, { first: i + 2, last: contentEnd(reader, i + 2) }),
  );
  const phrase = phraseEndingAt(
    reader,
    foldAt(reader, i - 1) === ',' ? i - 1 : i,
    clauseStart(reader, i),
    false,
  );
  if (!said || !phrase) return null;
  return {
    speaker: ownerOf(reader, phrase),
    cue: { first: i, last: i + 2 },
    stance: 'asserts',
    said: [said],
    rule: 'nested',
    confidence: 0.85,
  };
}

/** Behind the speech noun its complement says whose it is (*la déclaration du | ministère*). */
function ownerOf(reader: Reader, phrase: Range): SpeakerRef {
  const { of, articles, speechNouns } = reader.lexicon;
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    if (!speechNouns.has(foldAt(reader, i))) continue;
    for (let at = i + 1; at < phrase.last - 1; at++) {
      const owner = { first: at + 1, last: phrase.last };
      if (!of.has(foldAt(reader, at)) || !kindOf(reader, owner)) continue;
      return { type: 'phrase', range: owner, antecedent: null };
    }
    if (articles.has(foldAt(reader, phrase.first))) break;
  }
  return isOwnerless(reader, phrase)
    ? { type: 'nobody' }
    : { type: 'phrase', range: phrase, antecedent: null };
}

/** *l'accusation selon laquelle P*: a noun of speech, no document, and nobody whose it is. */
function isOwnerless(reader: Reader, { first, last }: Range): boolean {
  const head = headOf(reader, first, last);
  return reader.lexicon.speechNouns.has(foldAt(reader, head)) && !sourceNoun(reader, head);
}
