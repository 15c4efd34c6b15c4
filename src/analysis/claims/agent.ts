import { skipAdverbials } from './adverbials.ts';
import { nounPhraseAt } from './chunk.ts';
import { contentEnd } from './content.ts';
import type { Draft } from './draft.ts';
import { passesGate } from './frames.ts';
import { kindOf } from './kinds.ts';
import { pronounAt, type Range } from './openers.ts';
import type { Reading } from './prepare.ts';
import { foldAt, type Reader } from './reader.ts';
import type { Subject } from './subject.ts';
import { trimPieces } from './trim.ts';
import type { VerbCue } from './verbs.ts';

/** « Le maire est accusé par l'opposition d'avoir menti »: the agent speaks, of the subject. */
export function findAgent(reader: Reader, cue: VerbCue, subject: Subject): Draft | null {
  const { by } = reader.lexicon;
  const end = reader.sentenceEnd[cue.last - 1] ?? cue.last;
  const at = skipAdverbials(reader, cue.last, end);
  const agent = foldAt(reader, at) === by ? nounPhraseAt(reader, at + 1, end) : null;
  if (!agent || !kindOf(reader, agent)) return null;
  return accusedBy(reader, cue, subject, agent) ?? saidBy(reader, cue, subject, agent);
}

/** « La fermeture a été annoncée par le groupe »: the subject is what the agent says. */
function saidBy(reader: Reader, cue: VerbCue, subject: Subject, agent: Range): Draft | null {
  const reading = cue.readings.find(({ row }) => row.frames.includes('noun') && row.gate !== 'feeling');
  const isTold = reading && passesGate(reader, reading, kindOf(reader, agent), 'noun', subject.first);
  if (!isTold || subject.antecedent || pronounAt(reader, subject.first)) return null;
  return draftOf(cue, reading, agent, trimPieces(reader, [subject]), 'agent:noun');
}

function accusedBy(reader: Reader, cue: VerbCue, subject: Subject, agent: Range): Draft | null {
  const { of, purposes } = reader.lexicon;
  const reading = cue.readings.find((one) => one.row.frames.includes('accused'));
  const word = foldAt(reader, agent.last);
  if (!reading || (!of.has(word) && !purposes.has(word))) return null;
  const blame = { first: agent.last, last: contentEnd(reader, agent.last, 'accused') };
  return draftOf(cue, reading, agent, trimPieces(reader, [subject.antecedent ?? subject, blame]), 'agent');
}

const draftOf = (cue: VerbCue, { row }: Reading, agent: Range, said: Range[], rule: string): Draft => ({
  speaker: { type: 'phrase', range: agent, antecedent: null },
  cue: { first: cue.first, last: cue.last },
  stance: row.stance,
  said,
  rule,
  confidence: 0.75,
});
