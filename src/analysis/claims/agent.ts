import { nounPhraseAt } from './chunk.ts';
import { contentEnd } from './content.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kinds.ts';
import { foldAt, type Reader, skipAdverbials } from './reader.ts';
import type { Subject } from './subject.ts';
import { trimPieces } from './trim.ts';
import type { VerbCue } from './verbs.ts';

/** « Le maire est accusé par l'opposition d'avoir menti »: the agent speaks, of the subject. */
export function findAgent(reader: Reader, cue: VerbCue, subject: Subject): Draft | null {
  const { by, of, purposes } = reader.lexicon;
  const reading = cue.readings.find((one) => one.row.frames.includes('accused'));
  const end = reader.sentenceEnd[cue.last - 1] ?? cue.last;
  const at = skipAdverbials(reader, cue.last, end);
  const agent = foldAt(reader, at) === by ? nounPhraseAt(reader, at + 1, end) : null;
  if (!reading || !agent || !kindOf(reader, agent)) return null;
  const word = foldAt(reader, agent.last);
  if (!of.has(word) && !purposes.has(word)) return null;
  const blame = { first: agent.last, last: contentEnd(reader, agent.last, 'accused') };
  return {
    speaker: { type: 'phrase', range: agent, antecedent: null },
    cue: { first: cue.first, last: cue.last },
    stance: reading.row.stance,
    said: trimPieces(reader, [subject.antecedent ?? subject, blame]),
    rule: 'agent',
    confidence: 0.75,
  };
}
