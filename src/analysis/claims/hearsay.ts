import { skipAdverbials } from './adverbials.ts';
import { clauseStart } from './clause.ts';
import { contentEnd } from './content.ts';
import type { Draft } from './draft.ts';
import type { Range } from './openers.ts';
import { foldAt, quoteAround, type Reader } from './reader.ts';
import { trimContent } from './trim.ts';

/** « L'attaque aurait fait dix morts »: a conditional that hands the clause to a source left unsaid. */
export function findHearsay(reader: Reader, i: number): Draft | null {
  const cue = hearsayCue(reader, i);
  if (!cue || isConditioned(reader, i) || quoteAround(reader, i) >= 0) return null;
  const first = clauseStart(reader, i);
  if (first === i) return null;
  const said = trimContent(reader, { first, last: contentEnd(reader, first) });
  if (!said || said.last <= i) return null;
  return {
    speaker: { type: 'nobody' },
    cue,
    stance: 'asserts',
    said: [said],
    rule: 'hearsay',
    confidence: 0.5,
  };
}

function hearsayCue(reader: Reader, i: number): Range | null {
  const { hearsay, participle, isConditional, mayBeHearsay } = reader.lexicon;
  const token = reader.tokens[i];
  if (!token || !mayBeHearsay(token)) return null;
  const word = token.fold;
  if (hearsay.has(word)) {
    const at = skipAdverbials(reader, i + 1, i + 6);
    return participle.test(foldAt(reader, at)) ? { first: i, last: at + 1 } : null;
  }
  const written = reader.accented ? token.text.toLowerCase() : word;
  return isConditional(written) ? { first: i, last: i + 1 } : null;
}

/** A condition in the sentence makes it a hypothesis: *Si le pont cédait, la ville serait coupée*. */
function isConditioned(reader: Reader, i: number): boolean {
  const end = reader.sentenceEnd[i] ?? i;
  for (let at = Math.max(reader.sentenceStart[i] ?? 0, i - 60); at < Math.min(end, i + 60); at++)
    if (reader.lexicon.conditions.has(foldAt(reader, at)) || foldAt(reader, at) === '?') return true;
  return false;
}
